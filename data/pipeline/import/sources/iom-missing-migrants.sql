-- raw: iom/missing_migrants_incidents.csv.gz
-- columns: main_id, incident_id, incident_type, region_incident, date, dead, missing_min, total_dead_missing, survivors, females, males, children, country_origin, region_origin, cause, country_incident, route, location, unsd_group, information_source, url, source_quality, year, src, lat, lon
-- whole numbers: dead, missing_min, total_dead_missing, females, males, children, year

-- IOM Missing Migrants Project: deaths and disappearances during migration, one row an incident.
CREATE TABLE incidents AS
SELECT
  row,
  -- Ids repeat where IOM split an incident: the second in the file is `#2`, and so on.
  incident_id || CASE WHEN repetition > 1 THEN '#' || repetition ELSE '' END AS id,
  coalesce(date, year) AS date,
  whole(year) AS year,
  trim(regexp_replace(regexp_replace(location, '<[^>]*>', '', 'g'), '\s+', ' ', 'g')) AS "placeName",
  TRY_CAST(lon AS DOUBLE) AS longitude,
  TRY_CAST(lat AS DOUBLE) AS latitude,
  whole(dead) AS dead,
  CASE WHEN whole(missing_min) >= 0 THEN whole(missing_min) END AS missing,
  whole(total_dead_missing) AS total,
  whole(females) AS women,
  whole(males) AS men,
  whole(children) AS children,
  cause,
  route,
  CASE incident_type
    WHEN 'Incident' THEN 'single'
    WHEN 'Cumulative Incident' THEN 'cumulative'
    WHEN 'Split Incident' THEN 'split'
    WHEN 'Incident,Split Incident' THEN 'split'
    ELSE 'not-stated'
  END AS kind,
  'iom-missing-migrants' AS source,
  CASE WHEN regexp_matches(url, '^https?://\S+$') THEN url END AS page
FROM (SELECT *, row_number() OVER (PARTITION BY incident_id ORDER BY row) AS repetition FROM raw);

CREATE TABLE problems AS
SELECT row, 'unknown-incident-type' AS rule, incident_type AS detail FROM raw
WHERE incident_type NOT IN ('Incident', 'Cumulative Incident', 'Split Incident', 'Incident,Split Incident')
UNION ALL
SELECT row, 'not-a-date', date FROM raw WHERE date IS NOT NULL AND (TRY_CAST(date AS DATE) IS NULL OR left(date, 4) <> year)
UNION ALL
SELECT row, 'position-outside-the-world', format('{} {}', lon, lat) FROM raw
WHERE (lon IS NULL) <> (lat IS NULL)
  OR (lon IS NOT NULL AND (coalesce(abs(TRY_CAST(lon AS DOUBLE)), 999) > 180 OR coalesce(abs(TRY_CAST(lat AS DOUBLE)), 999) > 90))
UNION ALL
SELECT row, 'total-is-not-its-parts', format('{} dead, {} missing, total {}', dead, missing_min, total_dead_missing) FROM raw
WHERE whole(total_dead_missing) <> coalesce(whole(dead), 0) + coalesce(whole(missing_min), 0);

CREATE TABLE excluded_cells AS
SELECT 'missing-below-zero' AS rule,
  count(*) AS cells, sum(whole(missing_min)) AS total FROM raw WHERE whole(missing_min) < 0
UNION ALL SELECT 'survivors', count(survivors), sum(whole(survivors)) FILTER (whole(survivors) > 0) FROM raw
UNION ALL SELECT 'origin-of-the-dead', count(country_origin), NULL FROM raw
UNION ALL SELECT 'information-source', count(information_source), NULL FROM raw
UNION ALL SELECT 'address-not-usable', count(*), NULL FROM raw
  WHERE url IS NOT NULL AND NOT regexp_matches(url, '^https?://\S+$')
UNION ALL SELECT 'html-in-place-name', count(*), NULL FROM raw
  WHERE regexp_matches(location, '<[^>]*>|\n');
