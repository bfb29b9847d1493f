-- raw: unhcr/countries.csv.gz
-- columns: iso_code, unhcr_code, name, unhcr_region, unsd_region, unsd_subregion, unsd_imregion

-- UNHCR's list of country codes: no figures. It is read to see that our country reference means the same countries.
CREATE TABLE excluded_rows AS
SELECT raw.row, CASE WHEN iso3 IS NULL THEN 'code-of-no-country' ELSE 'lookup-of-codes' END AS rule
FROM raw LEFT JOIN country_reference ON iso3 = iso_code;

CREATE TABLE problems AS
SELECT raw.row, 'country-not-in-reference' AS rule, concat_ws(' ', iso_code, raw.unhcr_code, name) AS detail
FROM raw ANTI JOIN country_reference ON iso3 = iso_code
WHERE raw.unhcr_code IS NULL OR raw.unhcr_code NOT IN ('CRB', 'CUR', 'TIB', 'UKN', 'STA')
UNION ALL
SELECT raw.row, 'code-contradicts-reference', format('{}: UNHCR writes {}, the reference {}', iso3, raw.unhcr_code, country_reference.unhcr_code)
FROM raw JOIN country_reference ON iso3 = iso_code
WHERE raw.unhcr_code IS DISTINCT FROM country_reference.unhcr_code
UNION ALL
SELECT raw.row, 'region-contradicts-reference', format('{}: UNHCR writes {}, the reference {}', iso3, raw.unsd_region, country_reference.unsd_region)
FROM raw JOIN country_reference ON iso3 = iso_code
WHERE raw.unsd_region IS DISTINCT FROM country_reference.unsd_region;
