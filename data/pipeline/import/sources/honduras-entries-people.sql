-- raw: national/irreg_honduras_dmg.csv.gz
-- columns: t, demog, n
-- whole numbers: n

-- Irregular entries into Honduras by sex and age: parts of the totals that honduras-entries.sql gives.
CREATE TABLE people AS
SELECT row, year(t::DATE)::INTEGER AS year, whole(n) AS counted,
  CASE demog WHEN 'men' THEN 'male' WHEN 'boys' THEN 'male' WHEN 'women' THEN 'female' WHEN 'girls' THEN 'female' END AS sex,
  CASE WHEN demog IN ('men', 'women') THEN 'adult' WHEN demog IN ('boys', 'girls') THEN 'child' END AS age
FROM raw;

CREATE TABLE observations AS
SELECT min(row) AS row, 'honduras.irregular.events' AS series, 'HND' AS destination, year, sex, age, sum(counted)::INTEGER AS value,
  CASE WHEN year = 2025 THEN 'provisional' ELSE 'reported' END AS quality, 'honduras-entries-people' AS source
FROM people
GROUP BY GROUPING SETS ((year, sex), (year, age), (year, sex, age));

CREATE TABLE summed_rows AS SELECT row FROM people;

CREATE TABLE problems AS
SELECT row, 'unknown-group' AS rule, coalesce(demog, 'blank') AS detail FROM people JOIN raw USING (row) WHERE sex IS NULL
UNION ALL
SELECT row, 'no-figure', t FROM raw WHERE n IS NULL OR TRY_CAST(t AS DATE) IS NULL;
