-- raw: ukho/small_boats_monthly.csv
-- columns: date_month, date_label, n_year, n_month, migrants_arrived, boats_arrived, migrants_per_boat, cumulative_migrants_arrived, cumulative_boats_arrived, migrants_per_boat_round
-- whole numbers: n_year, n_month, migrants_arrived, boats_arrived, cumulative_migrants_arrived, cumulative_boats_arrived

-- UK Home Office: people who crossed the English Channel in small boats, month by month. The year's total is in ukho-small-boats-yearly.sql.
CREATE TABLE observations AS
SELECT row, 'ukho.small-boats.flow' AS series, 'GBR' AS destination, 'english-channel' AS place, whole(n_year) AS year, whole(n_month) AS month,
  whole(migrants_arrived) AS value, 'provisional' AS quality, 'ukho-small-boats-monthly' AS source
FROM raw WHERE migrants_arrived IS NOT NULL;

CREATE TABLE excluded_rows AS SELECT row, 'blank-month' AS rule FROM raw WHERE migrants_arrived IS NULL;

CREATE TABLE problems AS
SELECT row, 'not-a-month' AS rule, format('{}: {} {}', date_month, n_year, n_month) AS detail FROM raw
WHERE date_month IS DISTINCT FROM format('{}-{:02d}-01', n_year, whole(n_month))
UNION ALL
-- A month left out by mistake would show in the running total of the year.
SELECT row, 'running-total-differs', format('{}: {}, printed {}', date_month, added, cumulative_migrants_arrived)
FROM (SELECT *, sum(coalesce(whole(migrants_arrived), 0)) OVER (PARTITION BY n_year ORDER BY whole(n_month)) AS added FROM raw)
WHERE added IS DISTINCT FROM whole(cumulative_migrants_arrived);

CREATE TABLE excluded_cells AS
SELECT 'boats' AS rule, count(boats_arrived) AS cells, sum(whole(boats_arrived)) AS total FROM raw
UNION ALL
SELECT 'running-totals-and-averages', count(migrants_per_boat) + count(migrants_per_boat_round) + count(cumulative_migrants_arrived) + count(cumulative_boats_arrived), NULL FROM raw;
