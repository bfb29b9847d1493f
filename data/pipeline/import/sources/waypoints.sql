-- raw: reference/waypoints_geonames.csv
-- columns: corridor, name, country_iso2, lat, lon, geonames_id, population, match, asked_name

-- Towns that hand-drawn lines go through: no figure of migration, so nothing here becomes evidence.
CREATE TABLE excluded_rows AS SELECT row, 'town-is-no-figure' AS rule FROM raw;

CREATE TABLE problems AS
SELECT row, 'unknown-country' AS rule, concat_ws(' ', name, country_iso2) AS detail FROM raw
ANTI JOIN main.country_reference ON country_reference.iso2 = raw.country_iso2
UNION ALL
SELECT row, 'position-outside-the-world', concat_ws(' ', name, lon, lat) FROM raw
WHERE coalesce(abs(TRY_CAST(lon AS DOUBLE)), 999) > 180 OR coalesce(abs(TRY_CAST(lat AS DOUBLE)), 999) > 90;
