-- raw: national/irreg_darien_dmg.csv.gz
-- columns: t, q, demog, n
-- whole numbers: n

-- Irregular transits through the Darién by sex and, from 2023, by age: parts of the totals that panama-darien.sql gives.
CREATE TABLE people AS
SELECT row, year(t::DATE)::INTEGER AS year, whole(n) AS counted,
  CASE demog WHEN 'men' THEN 'male' WHEN 'boys' THEN 'male' WHEN 'women' THEN 'female' WHEN 'girls' THEN 'female' END AS sex,
  -- In 2021 and 2022 there are no boys and girls: men and women are all males and all females.
  CASE WHEN year(t::DATE) < 2023 THEN NULL WHEN demog IN ('men', 'women') THEN 'adult' WHEN demog IN ('boys', 'girls') THEN 'child' END AS age
FROM raw;

CREATE TABLE observations AS
SELECT min(row) AS row, 'panama.darien.events' AS series, 'PAN' AS destination, 'darien' AS place, year, sex, age, sum(counted)::INTEGER AS value,
  CASE WHEN year = 2025 THEN 'provisional' ELSE 'reported' END AS quality, 'panama-darien-people' AS source
FROM people
GROUP BY GROUPING SETS ((year, sex), (year, age), (year, sex, age))
HAVING (grouping(sex) = 0 AND grouping(age) = 1) OR age IS NOT NULL;

CREATE TABLE summed_rows AS SELECT row FROM people;

CREATE TABLE problems AS
SELECT row, 'unknown-group' AS rule, coalesce(demog, 'blank') AS detail FROM people JOIN raw USING (row) WHERE sex IS NULL
UNION ALL
SELECT row, 'children-before-2023', t FROM raw WHERE year(t::DATE) < 2023 AND demog IN ('boys', 'girls')
UNION ALL
SELECT row, 'no-figure', t FROM raw WHERE n IS NULL OR TRY_CAST(t AS DATE) IS NULL;

CREATE TABLE excluded_cells AS SELECT 'quarter' AS rule, count(q) AS cells, NULL AS total FROM raw;
