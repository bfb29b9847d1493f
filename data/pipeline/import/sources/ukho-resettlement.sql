-- raw: ukho/decisions_resettlement.csv.gz
-- columns: Date, Year, Quarter, Nationality, Region, Case type, Case outcome group, Case outcome, Age, Sex, Applicant type, UASC, Host Country, Decisions
-- whole numbers: Year, Decisions
-- json: nationalities = uk-nationalities.json

-- UK Home Office: people resettled or relocated to the United Kingdom. The file mixes them with decisions on asylum claims, which are left out.
CREATE TABLE resettled AS
SELECT row, nationalities.code AS origin, whole(Year) AS year, whole(Decisions) AS persons,
  CASE Sex WHEN 'Female' THEN 'female' WHEN 'Male' THEN 'male' WHEN 'Unknown Sex' THEN 'unknown' END AS sex,
  CASE WHEN lower(Age) = 'under 18' THEN '0-17' WHEN lower(Age) = 'unknown age' THEN 'unknown' ELSE Age END AS age
FROM raw LEFT JOIN nationalities ON nationalities.label = raw.Nationality
WHERE "Case type" = 'Resettlement Case';

CREATE TABLE observations AS
SELECT min(row) AS row, 'ukho.resettlement.flow' AS series, origin, 'GBR' AS destination, year, sex, age, sum(persons)::INTEGER AS value,
  CASE WHEN year IN (SELECT whole(Year) FROM raw GROUP BY Year HAVING count(DISTINCT Quarter) < 4) THEN 'provisional' ELSE 'reported' END AS quality,
  'ukho-resettlement' AS source
FROM resettled
GROUP BY GROUPING SETS ((origin, year), (origin, year, sex), (origin, year, age));

CREATE TABLE summed_rows AS SELECT row FROM resettled;

CREATE TABLE excluded_rows AS SELECT row, 'asylum-decision' AS rule FROM raw WHERE "Case type" = 'Asylum Case';

CREATE TABLE problems AS
SELECT row, 'unknown-nationality' AS rule, Nationality AS detail FROM raw WHERE Nationality NOT IN (SELECT label FROM nationalities) OR Nationality IS NULL
UNION ALL
-- The outcome must say the same as the kind of case: nobody is resettled by a decision, nor decided on by a resettlement.
SELECT row, 'outcome-is-not-of-its-case', format('{}: {}', "Case type", "Case outcome") FROM raw
WHERE "Case type" NOT IN ('Asylum Case', 'Resettlement Case') OR "Case type" IS NULL
  OR ("Case type" = 'Resettlement Case') <> (regexp_matches("Case outcome", '^(Resettlement|Relocation) - ') AND "Case outcome group" = 'Grant of Protection')
UNION ALL
SELECT row, 'unknown-sex-or-age', format('{} {} in {}', sex, age, year) FROM resettled
WHERE sex IS NULL OR age NOT IN ('0-17', '18-29', '30-49', '50-69', '70+', 'unknown') OR age IS NULL
UNION ALL
SELECT row, 'no-figure', Quarter FROM raw WHERE Decisions IS NULL;

CREATE TABLE excluded_cells AS
SELECT 'columns-not-carried' AS rule, count(Region) + count("Case outcome") + count("Host Country") AS cells, NULL AS total
FROM raw WHERE "Case type" = 'Resettlement Case';
