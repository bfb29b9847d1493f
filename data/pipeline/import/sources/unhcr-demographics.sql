-- raw: unhcr/demographics_country_level.csv.gz
-- columns: year, coo, coo_iso, coa, coa_iso, pop_type, f_0_4, f_5_11, f_12_17, f_18_59, f_60, f_other, f_total, m_0_4, m_5_11, m_12_17, m_18_59, m_60, m_other, m_total, total
-- whole numbers: year, f_0_4, f_5_11, f_12_17, f_18_59, f_60, f_other, f_total, m_0_4, m_5_11, m_12_17, m_18_59, m_60, m_other, m_total, total

-- UNHCR demographics: the people of the population file by sex and age. The totals are that file's; this one gives their parts.
CREATE TABLE carried (pop_type VARCHAR, series VARCHAR);
INSERT INTO carried VALUES
  ('REF', 'unhcr.refugees.stock'), ('ASY', 'unhcr.asylum-seekers.stock'), ('IDP', 'unhcr.idps.stock'), ('OIP', 'unhcr.oip.stock');

-- Canada 2025: this file is one edition older than the population file. In these six pairs its sexes are 1 to 4 more than the total there.
CREATE TABLE more_than_total (origin VARCHAR, destination VARCHAR, year INTEGER, pop_type VARCHAR);
INSERT INTO more_than_total
SELECT unnest(['CZE', 'HKG', 'MEX', 'PAN', 'PRT', 'URY']), 'CAN', 2025, 'ASY';

CREATE TABLE divided AS
SELECT row, series, pop_type, country_code(coo_iso) AS origin, country_code(coa_iso) AS destination, whole(year) AS year,
  whole(f_total) AS women, whole(m_total) AS men, whole(total) AS persons,
  -- Where everybody is "other" the ages are not known, and their zeros say nothing.
  whole(f_other) + whole(m_other) < whole(f_total) + whole(m_total) AS has_ages,
  map {
    '0-4': [whole(f_0_4), whole(m_0_4)], '5-11': [whole(f_5_11), whole(m_5_11)], '12-17': [whole(f_12_17), whole(m_12_17)],
    '18-59': [whole(f_18_59), whole(m_18_59)], '60+': [whole(f_60), whole(m_60)], 'unknown': [whole(f_other), whole(m_other)]
  } AS bands
FROM raw LEFT JOIN carried USING (pop_type);

CREATE TABLE excluded_rows AS
SELECT row,
  CASE
    WHEN series IS NULL THEN 'group-not-divided'
    WHEN women + men = 0 THEN 'sex-not-known'
    ELSE 'more-than-total'
  END AS rule
FROM divided LEFT JOIN more_than_total AS more USING (origin, destination, year, pop_type)
WHERE series IS NULL OR women + men = 0 OR more.year IS NOT NULL;

CREATE TABLE kept AS SELECT * FROM divided ANTI JOIN excluded_rows USING (row);

CREATE TABLE cells AS
SELECT row, series, origin, destination, year, band.key AS age, band.value AS sexes
FROM (SELECT *, unnest(map_entries(bands)) AS band FROM kept WHERE has_ages);

CREATE TABLE ages AS
SELECT row, series, origin, destination, year, 'female' AS sex, age, sexes[1] AS value FROM cells
UNION ALL SELECT row, series, origin, destination, year, 'male', age, sexes[2] FROM cells;

CREATE TABLE observations AS
SELECT row, series, origin, destination, year, 'female' AS sex, NULL AS age, women AS value,
  'reported' AS quality, 'unhcr-demographics' AS source FROM kept
UNION ALL SELECT row, series, origin, destination, year, 'male', NULL, men, 'reported', 'unhcr-demographics' FROM kept
UNION ALL SELECT row, series, origin, destination, year, sex, age, value, 'reported', 'unhcr-demographics' FROM ages WHERE value > 0;

CREATE TABLE excluded_cells AS
SELECT 'zero-of-an-age' AS rule, count(*) AS cells, 0 AS total FROM ages WHERE value = 0
UNION ALL SELECT 'ages-not-known', 12 * count(*), sum(women + men) FROM kept WHERE NOT has_ages
UNION ALL SELECT 'total-of-demographics', count(persons), sum(persons) FROM divided WHERE series IS NOT NULL;

CREATE TABLE problems AS
SELECT row, 'parts-exceed-total' AS rule, format('{} by sex, {} in all', women + men, persons) AS detail
FROM divided WHERE women + men > persons
UNION ALL SELECT row, 'ages-do-not-add-up', format('{} and {} by sex', women, men)
FROM (SELECT *, unnest(map_entries(bands)) AS band FROM divided)
GROUP BY row, women, men HAVING sum(band.value[1]) <> women OR sum(band.value[2]) <> men
UNION ALL SELECT row, 'unknown-group', coalesce(pop_type, 'blank') FROM divided
WHERE pop_type IS NULL OR (series IS NULL AND pop_type NOT IN ('HST', 'OOC', 'RDP', 'RET', 'STA'));
