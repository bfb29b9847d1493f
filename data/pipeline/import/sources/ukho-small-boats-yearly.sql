-- raw: ukho/small_boats_yearly.csv
-- columns: n_year, migrants_arrived, boats_arrived, migrants_per_boat, migrants_per_boat_round
-- whole numbers: n_year, migrants_arrived, boats_arrived

-- UK Home Office: people who crossed the English Channel in small boats, year by year. The months are in ukho-small-boats-monthly.sql, which runs before.
CREATE TABLE observations AS
SELECT row, 'ukho.small-boats.flow' AS series, 'GBR' AS destination, 'english-channel' AS place, whole(n_year) AS year,
  whole(migrants_arrived) AS value, 'provisional' AS quality, 'ukho-small-boats-yearly' AS source
FROM raw;

CREATE TABLE problems AS
WITH months AS (
  SELECT year, sum(value) AS added FROM main.all_observations WHERE series = 'ukho.small-boats.flow' AND month IS NOT NULL GROUP BY year
)
SELECT row, 'months-are-not-the-year' AS rule, format('{}: months {}, year {}', coalesce(n_year, months.year::VARCHAR), coalesce(added::VARCHAR, 'none'), coalesce(migrants_arrived, 'none')) AS detail
FROM raw FULL JOIN months ON months.year = whole(n_year)
WHERE added IS DISTINCT FROM whole(migrants_arrived);

CREATE TABLE excluded_cells AS
SELECT 'boats' AS rule, count(boats_arrived) AS cells, sum(whole(boats_arrived)) AS total FROM raw
UNION ALL
SELECT 'averages', count(migrants_per_boat) + count(migrants_per_boat_round), NULL FROM raw;
