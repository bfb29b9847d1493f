-- raw: national/irreg_guatemala.csv.gz
-- columns: t, sex, age, origin, n
-- whole numbers: n

-- Guatemalans sent back from Mexico and the United States, by month, sex, and whether a child came alone.
CREATE TABLE people AS
SELECT row, year(t::DATE)::INTEGER AS year, month(t::DATE)::INTEGER AS month, sex, whole(n) AS counted,
  -- From 2024 the file leaves the country blank where it is not Mexico. The two countries are all that are counted.
  coalesce(origin, 'USA') AS origin,
  CASE age WHEN 'adult' THEN 'adult' WHEN 'accompanied child' THEN 'child' WHEN 'unaccompanied child' THEN 'child' END AS band,
  age = 'unaccompanied child' AS is_alone
FROM raw;

CREATE TABLE rows_made AS
SELECT min(row) AS row, 'guatemala.returns.flow' AS series, origin, year, month, sex, band AS age, sum(counted)::INTEGER AS value FROM people
GROUP BY GROUPING SETS ((origin, year), (origin, year, month), (origin, year, sex), (origin, year, band), (origin, year, sex, band))
UNION ALL
SELECT min(row), 'guatemala.unaccompanied-returns.events', origin, year, month, sex, NULL, sum(counted)::INTEGER FROM people WHERE is_alone
GROUP BY GROUPING SETS ((origin, year), (origin, year, month), (origin, year, sex));

CREATE TABLE observations AS
SELECT rows_made.*, 'GTM' AS destination, 'guatemala-returns' AS source,
  CASE WHEN year = 2025 THEN 'provisional' WHEN year = 2024 AND origin = 'USA' THEN 'derived' ELSE 'reported' END AS quality
FROM rows_made;

CREATE TABLE summed_rows AS SELECT row FROM people;

CREATE TABLE problems AS
SELECT row, 'unknown-group' AS rule, concat_ws(', ', raw.sex, raw.age) AS detail FROM people JOIN raw USING (row)
WHERE band IS NULL OR raw.sex IS NULL OR raw.sex NOT IN ('female', 'male')
UNION ALL
SELECT row, 'unknown-origin', concat_ws(' ', t, origin) FROM raw
WHERE (origin IS NULL AND year(t::DATE) < 2024) OR origin NOT IN ('MEX', 'USA') OR (origin = 'USA' AND year(t::DATE) >= 2024)
UNION ALL
SELECT row, 'no-figure', t FROM raw WHERE n IS NULL OR TRY_CAST(t AS DATE) IS NULL;
