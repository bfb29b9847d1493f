-- raw: published/corridor_facts.csv
-- columns: corridor, from, to, year, category, stage, value, low, high, source, url, note, measure, period, evidence
-- json: decided_observations = published-observations.json
-- json: decided_listed = published-listed.json
-- json: written = ../../../catalogue/sources/published.json

-- Published facts, one row a figure read from a page. What becomes of each row is decided by hand: `decided_observations` and
-- `decided_listed` (published-observations.json, published-listed.json) name it by its own content, never by its line.
CREATE MACRO region(written) AS
  CASE written
    WHEN 'Horn of Africa (SOM;ETH;DJI)' THEN 'SOM;ETH;DJI'
    WHEN 'HoA+YEM' THEN 'Horn of Africa;YEM'
    WHEN 'HoA' THEN 'Horn of Africa'
    WHEN 'South' THEN 'Southern Africa'
    ELSE coalesce(written, '')
  END;

CREATE TABLE facts AS
SELECT *,
  array_to_string([
    source, category, coalesce("from", '') || ' > ' || coalesce("to", ''), year,
    CASE WHEN low IS NULL AND high IS NULL THEN coalesce(value, '')
      ELSE concat_ws(' ', value, coalesce(low, '') || '..' || coalesce(high, '')) END,
    measure, period
  ], ' | ') AS fact,
  CASE corridor
    WHEN 'eastern_gulf_of_aden' THEN ['gulf-of-aden']
    WHEN 'southern' THEN ['southern-route']
    WHEN 'eastern_gulf_of_aden+southern' THEN ['gulf-of-aden', 'southern-route']
  END AS corridors
FROM raw;

-- The figure with its citation. The row keeps its own address only where it differs from its source's.
CREATE TABLE cited AS
SELECT facts.*, sources.id AS source_id, sources.evidence AS source_evidence, CASE WHEN url <> page THEN url END AS row_page
FROM facts LEFT JOIN (SELECT unnest(sources, recursive := true) FROM written) AS sources ON sources.citation = facts.source;

CREATE TABLE observations AS
SELECT
  row, series, decided_observations.origin, destination, place, TRY_CAST(year AS INTEGER) AS year,
  -- A figure printed only as a range has no value of its own.
  whole(value) AS value, whole(low) AS low, whole(high) AS high,
  quality, source_id AS source, row_page AS page
FROM cited JOIN decided_observations USING (fact);

CREATE TABLE listed AS
SELECT
  row, corridors, decided_listed.category, decided_listed.stage,
  region("from") AS from_text, region("to") AS to_text, decided_listed.period::VARCHAR AS period,
  TRY_CAST(value AS DOUBLE) AS value, TRY_CAST(low AS DOUBLE) AS low, TRY_CAST(high AS DOUBLE) AS high,
  measure AS unit, reason, source_id AS source, row_page AS page
FROM cited JOIN decided_listed USING (fact);

CREATE TABLE problems AS
SELECT row, 'fact-not-decided' AS rule, fact AS detail FROM facts
WHERE fact NOT IN (SELECT fact FROM decided_observations UNION ALL SELECT fact FROM decided_listed)
UNION ALL
SELECT NULL, 'decision-without-a-fact', fact FROM (SELECT fact FROM decided_observations UNION ALL SELECT fact FROM decided_listed)
WHERE fact NOT IN (SELECT fact FROM facts)
UNION ALL
SELECT NULL, 'fact-decided-twice', fact FROM (SELECT fact FROM decided_observations UNION ALL SELECT fact FROM decided_listed)
GROUP BY fact HAVING count(*) > 1
UNION ALL
SELECT max(row), 'two-rows-one-fact', fact FROM facts GROUP BY fact HAVING count(*) > 1
UNION ALL
SELECT row, 'citation-without-a-source', source FROM cited WHERE source_id IS NULL
UNION ALL
SELECT row, 'evidence-differs-from-its-source', format('{} is {}, its source says {}', source, evidence, source_evidence) FROM cited
WHERE source_evidence <> CASE evidence WHEN 'publisher_page' THEN 'publisher' WHEN 'press_or_repost' THEN 'press' ELSE evidence END
UNION ALL
SELECT row, 'unknown-corridor-name', coalesce(corridor, 'blank') FROM facts WHERE corridors IS NULL
UNION ALL
-- Only a whole year's count, or a stock, may be drawn and added.
SELECT row, 'not-a-count-of-a-whole-year', fact FROM facts JOIN decided_observations USING (fact)
WHERE period NOT IN ('full_year', 'stock') OR measure NOT IN ('persons', 'movements', 'deaths')
UNION ALL
-- A newspaper's or a repost's figure is never firmer than `press`, and the publisher's own page never `press`.
SELECT row, 'quality-differs-from-evidence', format('{} from {}', quality, evidence) FROM facts JOIN decided_observations USING (fact)
WHERE (quality = 'press') <> (evidence = 'press_or_repost')
UNION ALL
SELECT row, 'not-a-number', concat_ws(' ', value, low, high) FROM facts
WHERE (value IS NOT NULL AND TRY_CAST(value AS DOUBLE) IS NULL)
  OR (low IS NOT NULL AND TRY_CAST(low AS DOUBLE) IS NULL)
  OR (high IS NOT NULL AND TRY_CAST(high AS DOUBLE) IS NULL);

CREATE TABLE excluded_cells AS
SELECT 'note' AS rule,
  count(note) AS cells, NULL AS total FROM raw;
