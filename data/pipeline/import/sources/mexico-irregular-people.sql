-- raw: national/irreg_mexico_dmg.csv.gz
-- columns: t, sex, age, n
-- whole numbers: n

-- Administrative cases in Mexico by sex and age: parts of the totals that mexico-irregular.sql gives, and a series of its own
-- for children under 12 without an adult.
CREATE TABLE people AS
SELECT row, year(t::DATE)::INTEGER AS year, month(t::DATE)::INTEGER AS month, sex, whole(n) AS counted,
  CASE age WHEN '18+' THEN '18+' WHEN '12-17' THEN '12-17' WHEN 'under 12, accompanied' THEN '0-11' WHEN 'under 12, unaccompanied' THEN '0-11' END AS band,
  age = 'under 12, unaccompanied' AS is_alone
FROM raw;

CREATE TABLE rows_made AS
SELECT min(row) AS row, 'mexico.irregular.events' AS series, year, NULL AS month, sex, band AS age, sum(counted)::INTEGER AS value
FROM people
GROUP BY GROUPING SETS ((year, sex), (year, band), (year, sex, band))
UNION ALL
SELECT min(row), 'mexico.unaccompanied.events', year, month, sex, NULL, sum(counted)::INTEGER
FROM people WHERE is_alone
GROUP BY GROUPING SETS ((year), (year, month), (year, sex));

CREATE TABLE observations AS
SELECT rows_made.*, 'MEX' AS destination, CASE WHEN year = 2025 THEN 'provisional' ELSE 'reported' END AS quality, 'mexico-irregular-people' AS source
FROM rows_made;

CREATE TABLE summed_rows AS SELECT row FROM people;

CREATE TABLE problems AS
SELECT row, 'unknown-group' AS rule, concat_ws(', ', raw.sex, raw.age) AS detail FROM people JOIN raw USING (row)
WHERE band IS NULL OR raw.sex IS NULL OR raw.sex NOT IN ('female', 'male')
UNION ALL
SELECT row, 'no-figure', t FROM raw WHERE n IS NULL OR TRY_CAST(t AS DATE) IS NULL;
