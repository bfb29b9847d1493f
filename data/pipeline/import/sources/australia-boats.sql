-- raw: national/irreg_australia.csv.gz
-- columns: t, boats, n
-- whole numbers: t, boats, n

-- People who came to Australia by boat without a visa, and from the end of 2013 those turned back as well, by calendar year.
CREATE TABLE observations AS
SELECT row, 'australia.boats.flow' AS series, 'AUS' AS destination, 'australia-coast' AS place, whole(t) AS year, whole(n) AS value,
  CASE WHEN whole(t) = 2025 THEN 'provisional' ELSE 'reported' END AS quality, 'australia-boats' AS source
FROM raw WHERE n IS NOT NULL;

CREATE TABLE excluded_rows AS SELECT row, 'no-figure' AS rule FROM raw WHERE n IS NULL;

CREATE TABLE excluded_cells AS
SELECT 'boats' AS rule, count(boats) AS cells, sum(whole(boats)) AS total FROM raw;
