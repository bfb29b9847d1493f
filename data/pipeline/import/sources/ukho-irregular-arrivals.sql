-- raw: ukho/irregular_migration.csv.gz
-- columns: Date, Year, Quarter, Method of entry, Nationality, Region, Sex, Age Group, Number of detections
-- whole numbers: Year, Quarter, Number of detections
-- json: nationalities = uk-nationalities.json

-- UK Home Office: people detected entering the United Kingdom irregularly, one row a quarter, way of entry, nationality, sex and age.
CREATE TABLE detections AS
SELECT row, nationalities.code AS origin, whole(Year) AS year, "Method of entry" AS way, whole("Number of detections") AS detected,
  CASE Sex WHEN 'Female' THEN 'female' WHEN 'Male' THEN 'male' ELSE 'unknown' END AS sex,
  CASE "Age Group" WHEN '17 and under' THEN '0-17' WHEN '18 to 24' THEN '18-24' WHEN '25 to 39' THEN '25-39' WHEN '40 and over' THEN '40+'
    ELSE 'unknown' END AS age
FROM raw LEFT JOIN nationalities ON nationalities.label = raw.Nationality;

-- Those who came by small boat are part of all detections and are counted in both series.
CREATE TABLE counted AS
SELECT 'ukho.irregular-arrivals.events' AS series, NULL AS place, * FROM detections
UNION ALL
SELECT 'ukho.small-boats-by-nationality.events', 'english-channel', * FROM detections WHERE way = 'Small boat arrivals';

CREATE TABLE observations AS
SELECT min(row) AS row, series, origin, 'GBR' AS destination, place, year, sex, age, sum(detected)::INTEGER AS value,
  CASE WHEN year IN (SELECT whole(Year) FROM raw GROUP BY Year HAVING count(DISTINCT Quarter) < 4) THEN 'provisional' ELSE 'reported' END AS quality,
  'ukho-irregular-arrivals' AS source
FROM counted
GROUP BY GROUPING SETS ((series, place, origin, year), (series, place, origin, year, sex), (series, place, origin, year, age));

CREATE TABLE summed_rows AS SELECT row FROM detections;

CREATE TABLE problems AS
SELECT row, 'unknown-nationality' AS rule, Nationality AS detail FROM raw WHERE Nationality NOT IN (SELECT label FROM nationalities) OR Nationality IS NULL
UNION ALL
SELECT row, 'unknown-way-of-entry', coalesce("Method of entry", 'blank') FROM raw
WHERE coalesce("Method of entry", '') NOT IN
  ('Small boat arrivals', 'Inadequately documented air arrivals', 'Recorded detections in the UK', 'Recorded detections at UK ports')
UNION ALL
SELECT row, 'unknown-sex-or-age', format('{} {}', Sex, "Age Group") FROM raw
WHERE coalesce(Sex, '') NOT IN ('Female', 'Male', 'Unknown', 'Not currently recorded')
  OR coalesce("Age Group", '') NOT IN ('17 and under', '18 to 24', '25 to 39', '40 and over', 'Unknown', 'Not currently recorded')
UNION ALL
SELECT row, 'no-figure', Date FROM raw WHERE "Number of detections" IS NULL;

CREATE TABLE excluded_cells AS
SELECT 'region-of-nationality' AS rule, count(Region) AS cells, NULL AS total FROM raw;
