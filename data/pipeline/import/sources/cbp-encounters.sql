-- raw: national/irreg_usa.csv.gz
-- columns: t, t_fy, component, area, authority, type, demog, nat, n
-- whole numbers: n

-- Encounters at the land border of the United States with Mexico, by month of the calendar.
CREATE TABLE counts AS
SELECT row, year(t::DATE)::INTEGER AS year, month(t::DATE)::INTEGER AS month, whole(n) AS counted,
  -- Nationality begins in October 2019. A year with three months of it keeps one total without nationality.
  CASE WHEN year(t::DATE) >= 2020 THEN country_code(nat) END AS origin,
  -- The label of one group changed with fiscal year 2022.
  demog IN ('UAC', 'UC / Single Minors') AS is_alone
FROM raw;

CREATE TABLE rows_made AS
SELECT min(row) AS row, 'cbp.encounters.events' AS series, origin, year, month, sum(counted)::INTEGER AS value FROM counts
GROUP BY GROUPING SETS ((origin, year), (origin, year, month))
UNION ALL
SELECT min(row), 'cbp.unaccompanied.events', origin, year, month, sum(counted)::INTEGER FROM counts WHERE is_alone
GROUP BY GROUPING SETS ((origin, year), (origin, year, month));

CREATE TABLE observations AS
SELECT rows_made.*, 'USA' AS destination, 'us-southwest-border' AS place, 'cbp-encounters' AS source,
  CASE WHEN year IN (2017, 2025) THEN 'provisional' ELSE 'reported' END AS quality
FROM rows_made;

CREATE TABLE summed_rows AS SELECT row FROM counts;

CREATE TABLE problems AS
SELECT row, 'unknown-group' AS rule, coalesce(demog, 'blank') AS detail FROM raw
WHERE demog IS NULL OR demog NOT IN ('UAC', 'UC / Single Minors', 'FMUA', 'Single Adults', 'Accompanied Minors')
UNION ALL
SELECT row, 'nationality-missing', t FROM raw WHERE (nat IS NULL) <> (t::DATE < DATE '2019-10-01')
UNION ALL
SELECT row, 'unknown-authority', concat_ws(' ', component, authority, type) FROM raw
WHERE component NOT IN ('U.S. Border Patrol', 'Office of Field Operations')
  OR concat_ws(' ', authority, type) NOT IN ('Title 8 Apprehensions', 'Title 8 Inadmissibles', 'Title 42 Expulsions')
UNION ALL
SELECT row, 'no-figure', t FROM raw WHERE n IS NULL OR TRY_CAST(t AS DATE) IS NULL;

CREATE TABLE excluded_cells AS
SELECT 'fiscal-year' AS rule, count(t_fy) AS cells, NULL AS total FROM raw
UNION ALL SELECT 'sector', count(area), NULL FROM raw
UNION ALL SELECT 'service-and-authority', count(component), NULL FROM raw
UNION ALL SELECT 'family-or-alone', count(*), NULL FROM raw WHERE demog NOT IN ('UAC', 'UC / Single Minors')
UNION ALL SELECT 'nationality-of-three-months', count(*), NULL FROM raw WHERE nat IS NOT NULL AND year(t::DATE) = 2019;
