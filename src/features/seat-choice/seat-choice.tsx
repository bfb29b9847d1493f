import { countriesOf, seatRoles } from '#domain/seat.ts';
import { createNaming } from '#reading/names.ts';
import type { ReadyCorridor } from '#state/corridor-state.ts';
import { useTranslator } from '#state/use-translator.ts';
import { useView } from '#state/use-view.ts';
import { Select } from '#ui/select.tsx';

const nobody = 'nobody';
const all = 'all';

/** Whose eyes the corridor is read with: a role, then which country. A reading, not a filter; the map follows unless it was moved. */
export function SeatChoice({ corridor: { dataset, names, seat } }: { readonly corridor: ReadyCorridor }) {
  const translator = useTranslator();
  const { change } = useView();
  const { corridor, catalogue } = dataset;
  const naming = createNaming(names, catalogue.sources);
  const roles = seatRoles.filter((role) => countriesOf(role, corridor).length > 0);
  const chooseRole = (chosen: string) => {
    const role = roles.find((each) => each === chosen);
    change({ seat: role === undefined ? null : { role, country: null }, camera: null });
  };
  const countries = (seat === null ? [] : countriesOf(seat.role, corridor))
    .map((value) => ({ value, label: naming.country(value) }))
    .toSorted((one, other) => one.label.localeCompare(other.label, translator.locale));
  return (
    <>
      <Select
        label={translator.text('seat.label')}
        options={[
          { value: nobody, label: translator.text('seat.nobody') },
          ...roles.map((role) => ({ value: role, label: translator.text(`seat.role-${role}`) })),
        ]}
        value={seat?.role ?? nobody}
        onChange={chooseRole}
      />
      {seat === null ? null : (
        <>
          <Select
            label={translator.text('seat.country')}
            options={[{ value: all, label: translator.text('seat.all') }, ...countries]}
            value={seat.country ?? all}
            onChange={(code) => change({ seat: { role: seat.role, country: code === all ? null : code }, camera: null })}
          />
          <p className="ui-soft">{translator.text('seat.note')}</p>
        </>
      )}
    </>
  );
}
