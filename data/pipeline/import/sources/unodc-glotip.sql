-- raw: unodc/glotip.csv.gz
-- columns: Iso3_code, Country, Region, Subregion, Indicator, Dimension, Category, Sex, Age, Year, Unit of measurement, txtVALUE, Source
-- whole numbers: Year
-- json: spellings = unodc-glotip-labels.json

-- Victims of trafficking whom authorities detected, and those sent home. `spellings` says which country each label means: `UNK`
-- where it names none or could be two, `OWN` the country of the row, `ALL` all countries together, `OUT` a row that says the opposite.
CREATE TABLE meanings AS SELECT country AS meaning, unnest(labels) AS label FROM spellings;

-- "<5" is one to four. Thousands have commas.
CREATE TABLE cells AS
SELECT row, "Iso3_code" AS country, "Indicator" AS indicator, "Dimension" AS dimension, lower(coalesce("Category", '')) AS label, meaning,
  "Sex" AS sex, "Age" AS age, whole("Year") AS year, "txtVALUE" AS written,
  TRY_CAST(replace("txtVALUE", ',', '') AS INTEGER) AS counted,
  coalesce(TRY_CAST(replace("txtVALUE", ',', '') AS INTEGER), 1) AS low,
  coalesce(TRY_CAST(replace("txtVALUE", ',', '') AS INTEGER), 4) AS high
FROM raw LEFT JOIN meanings ON meanings.label = lower(coalesce("Category", ''));

CREATE TABLE detected AS SELECT * FROM cells WHERE indicator = 'Detected trafficking victims' AND country IS NOT NULL;

CREATE TABLE country_totals AS SELECT * FROM detected WHERE dimension = 'Total' AND sex = 'Total' AND age = 'Total';

-- By citizenship. A list's own total, said so or left without a label beside the parts it adds up, is no citizenship.
CREATE TABLE citizenships AS
SELECT cells.*, CASE cells.meaning WHEN 'OWN' THEN cells.country ELSE cells.meaning END AS origin,
  cells.meaning = 'ALL' OR (cells.label = '' AND cells.written = country_totals.written AND listed > 1) AS is_total
FROM (SELECT *, count(*) OVER (PARTITION BY country, year) AS listed FROM detected WHERE dimension = 'by citizenship') AS cells
LEFT JOIN country_totals USING (country, year);

-- By country of repatriation, read the way people went. Until 2016 the row's country is the one left and the label the country gone
-- home to; from 2017 the row's country is the one gone home to and the label the one left.
CREATE TABLE repatriations AS
SELECT *,
  CASE WHEN year < 2017 THEN country WHEN meaning IN ('ALL', 'OWN') THEN NULL ELSE meaning END AS departure,
  CASE WHEN year < 2017 THEN meaning ELSE country END AS home,
  CASE
    WHEN meaning = 'OUT' THEN 'goes-the-other-way'
    WHEN year < 2017 AND meaning = 'ALL' THEN 'abroad-before-2017'
    -- Where countries are named, the row for all of them is their sum; where none is, that row alone is kept.
    WHEN year >= 2017 AND names_a_country AND meaning IN ('ALL', 'OWN') THEN 'total-beside-its-parts'
    WHEN year >= 2017 AND NOT names_a_country AND label <> 'abroad' THEN 'total-beside-its-parts'
  END AS rule
FROM (
  SELECT *, bool_or(meaning NOT IN ('ALL', 'OWN', 'OUT', 'UNK')) OVER (PARTITION BY country, year) AS names_a_country
  FROM detected WHERE dimension = 'by country of repatriation'
);

-- Sex and age are given for all victims of a country, not by citizenship: kept where the country's list is there to be divided.
CREATE TABLE groups AS
SELECT *,
  CASE
    WHEN sex = 'Unknown' THEN 'sex-and-age-unknown'
    WHEN count(*) OVER (PARTITION BY country, year, sex, age) > 1 THEN 'group-given-twice'
    WHEN (country, year) NOT IN (SELECT (country, year) FROM citizenships) THEN 'country-without-citizenships'
  END AS rule
FROM detected WHERE dimension = 'Total' AND NOT (sex = 'Total' AND age = 'Total');

CREATE TABLE rows_made AS
SELECT min(row) AS row, 'unodc.trafficking-detected.events' AS series, origin, country AS destination, year, NULL AS sex, NULL AS age,
  sum(low)::INTEGER AS low, sum(high)::INTEGER AS high
FROM citizenships WHERE NOT is_total GROUP BY origin, country, year
UNION ALL
SELECT row, 'unodc.trafficking-detected.events', NULL, country, year,
  CASE sex WHEN 'Female' THEN 'female' WHEN 'Male' THEN 'male' WHEN 'Other' THEN 'other' END,
  CASE age WHEN '0 to 17 years' THEN '0-17' WHEN '18 years or over' THEN '18+' END, low, high
FROM groups WHERE rule IS NULL
UNION ALL
SELECT min(row), 'unodc.trafficking-repatriated.events', departure, home, year, NULL, NULL, sum(low)::INTEGER, sum(high)::INTEGER
FROM repatriations WHERE rule IS NULL GROUP BY departure, home, year;

CREATE TABLE observations AS
SELECT row, series, origin, destination, year, sex, age, CASE WHEN low = high THEN low END AS value,
  CASE WHEN low < high THEN low END AS low, CASE WHEN low < high THEN high END AS high,
  'reported' AS quality, 'unodc-glotip' AS source
FROM rows_made;

CREATE TABLE summed_rows AS
SELECT row FROM citizenships WHERE NOT is_total UNION ALL SELECT row FROM repatriations WHERE rule IS NULL;

CREATE TABLE excluded_rows AS
SELECT row, CASE indicator
    WHEN 'Persons convicted' THEN 'persons-convicted'
    WHEN 'Persons prosecuted' THEN 'persons-prosecuted'
    WHEN 'Persons brought into formal contact' THEN 'persons-suspected'
    WHEN 'Offences of trafficking in persons' THEN 'offences'
    ELSE 'country-without-a-code'
  END AS rule
FROM cells WHERE indicator <> 'Detected trafficking victims' OR country IS NULL
UNION ALL SELECT row, 'form-of-exploitation' FROM detected WHERE dimension = 'by form of exploitation'
UNION ALL SELECT row, 'total-of-the-list' FROM citizenships WHERE is_total
UNION ALL SELECT row, 'country-total-beside-citizenships' FROM country_totals SEMI JOIN citizenships USING (country, year)
-- A total of every nationality says nothing of a corridor, and would stand beside lists of other years as if it were one.
UNION ALL SELECT row, 'country-without-citizenships' FROM country_totals ANTI JOIN citizenships USING (country, year)
UNION ALL SELECT row, rule FROM groups WHERE rule IS NOT NULL
UNION ALL SELECT row, rule FROM repatriations WHERE rule IS NOT NULL;

CREATE TABLE problems AS
SELECT row, 'unknown-label' AS rule, format('{} in the list of {}', label, country) AS detail FROM detected
WHERE dimension IN ('by citizenship', 'by country of repatriation') AND meaning IS NULL
UNION ALL
SELECT NULL, 'label-with-two-meanings', label FROM meanings GROUP BY label HAVING count(*) > 1
UNION ALL
SELECT row, 'not-a-count', coalesce(written, 'blank') FROM cells WHERE counted IS NULL AND written IS DISTINCT FROM '<5'
UNION ALL
SELECT row, 'unknown-group', concat_ws(' ', sex, age) FROM groups
WHERE sex NOT IN ('Female', 'Male', 'Other', 'Total', 'Unknown') OR age NOT IN ('0 to 17 years', '18 years or over', 'Total', 'Unknown')
UNION ALL
SELECT row, 'unknown-dimension', concat_ws(', ', indicator, dimension) FROM detected
WHERE dimension NOT IN ('Total', 'by citizenship', 'by country of repatriation', 'by form of exploitation')
UNION ALL
SELECT row, 'country-of-repatriation-not-named-before-2017', label FROM repatriations WHERE year < 2017 AND meaning IN ('OWN', 'UNK');
