-- raw: italy/landings_daily_clean.csv
-- columns: date, landed
-- whole numbers: landed

-- Italy, Ministry of the Interior: people who landed on the coast, day by day.
CREATE TABLE days AS
SELECT row, year(TRY_CAST(date AS DATE))::INTEGER AS year, month(TRY_CAST(date AS DATE))::INTEGER AS month, whole(landed) AS people FROM raw;

CREATE TABLE observations AS
SELECT min(row) AS row, 'italy.landings.flow' AS series, 'ITA' AS destination, 'italy-coast' AS place, year, month, sum(people)::INTEGER AS value,
  'provisional' AS quality, 'italy-landings' AS source
FROM days GROUP BY GROUPING SETS ((year), (year, month));

CREATE TABLE summed_rows AS SELECT row FROM days;

CREATE TABLE problems AS
SELECT row, 'not-a-date' AS rule, coalesce(date, 'blank') AS detail FROM raw WHERE TRY_CAST(date AS DATE) IS NULL
UNION ALL
SELECT row, 'no-figure', date FROM raw WHERE landed IS NULL
UNION ALL
-- A day twice or a day missing would change the sum without a trace.
SELECT row, 'days-do-not-follow', date FROM (SELECT row, date, TRY_CAST(date AS DATE) - lag(TRY_CAST(date AS DATE)) OVER (ORDER BY row) AS step FROM raw)
WHERE step <> 1;
