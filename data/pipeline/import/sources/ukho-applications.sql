-- raw: ukho/applications.csv.gz
-- columns: Date, Year, Quarter, Nationality, Region, Age, Sex, Applicant type, UASC, Location of application, Applications
-- whole numbers: Year, Applications
-- json: nationalities = uk-nationalities.json

-- UK Home Office: people who claimed asylum in the United Kingdom, one row a quarter, nationality, age, sex, kind of applicant and place.
CREATE TABLE applicants AS
SELECT row, nationalities.code AS origin, whole(Year) AS year, UASC AS flag, whole(Applications) AS persons,
  -- Before 2009 neither sex nor age is published; the file says so in a "Total" label.
  CASE Sex WHEN 'Female' THEN 'female' WHEN 'Male' THEN 'male' WHEN 'Unknown Sex' THEN 'unknown' END AS sex,
  CASE WHEN Age = 'Under 18' THEN '0-17' WHEN lower(Age) = 'unknown age' THEN 'unknown' WHEN Age <> 'Total (pre-2009)' THEN Age END AS age
FROM raw LEFT JOIN nationalities ON nationalities.label = raw.Nationality;

-- Children alone are part of all applicants and are counted in both series.
CREATE TABLE counted AS
SELECT 'ukho.applications.events' AS series, * FROM applicants
UNION ALL
SELECT 'ukho.unaccompanied-applications.events', * FROM applicants WHERE flag = 'UASC';

CREATE TABLE observations AS
SELECT min(row) AS row, series, origin, 'GBR' AS destination, year, sex, age, sum(persons)::INTEGER AS value,
  -- A year with a quarter missing is a part of a year.
  CASE WHEN year IN (SELECT whole(Year) FROM raw GROUP BY Year HAVING count(DISTINCT Quarter) < 4) THEN 'provisional' ELSE 'reported' END AS quality,
  'ukho-applications' AS source
FROM counted
GROUP BY GROUPING SETS ((series, origin, year), (series, origin, year, sex), (series, origin, year, age))
HAVING (GROUPING(sex) = 1 OR sex IS NOT NULL) AND (GROUPING(age) = 1 OR age IS NOT NULL);

CREATE TABLE summed_rows AS SELECT row FROM applicants;

CREATE TABLE problems AS
SELECT row, 'unknown-nationality' AS rule, Nationality AS detail FROM raw WHERE Nationality NOT IN (SELECT label FROM nationalities) OR Nationality IS NULL
UNION ALL
SELECT row, 'unknown-sex-or-age', format('{} {} in {}', Sex, Age, Year) FROM raw
WHERE coalesce(Sex, '') NOT IN ('Female', 'Male', 'Unknown Sex', 'Total (pre-2009)') OR (Sex = 'Total (pre-2009)') <> (whole(Year) < 2009)
  OR coalesce(Age, '') NOT IN ('Under 18', '18-29', '30-49', '50-69', '70+', 'Unknown Age', 'Unknown age', 'Total (pre-2009)')
  OR (Age = 'Total (pre-2009)') <> (whole(Year) < 2009)
UNION ALL
SELECT row, 'unknown-flag-of-children-alone', coalesce(UASC, 'blank') FROM raw
WHERE coalesce(UASC, '') NOT IN ('UASC', 'Non-UASC', 'Total (pre-2006)') OR (UASC = 'Total (pre-2006)') <> (whole(Year) < 2006)
UNION ALL
SELECT row, 'no-figure', Quarter FROM raw WHERE Applications IS NULL;

CREATE TABLE excluded_cells AS
SELECT 'columns-not-carried' AS rule, count(Region) + count("Applicant type") + count("Location of application") AS cells, NULL AS total FROM raw;
