import { ProfileAgeSex } from '#features/profile-age-sex/profile-age-sex.tsx';
import { ProfileDeaths } from '#features/profile-deaths/profile-deaths.tsx';
import { ProfileTrend } from '#features/profile-trend/profile-trend.tsx';
import { ProfileWays } from '#features/profile-ways/profile-ways.tsx';
import type { ReadyCorridor } from '#state/corridor-state.ts';
import './profile-charts.css';

/** The profile in pictures: how it has changed, by which ways, who they are, and who died. */
export function ProfileCharts({ corridor }: { readonly corridor: ReadyCorridor }) {
  return (
    <div className="profile-charts">
      <ProfileTrend corridor={corridor} />
      <ProfileWays corridor={corridor} />
      <ProfileAgeSex corridor={corridor} />
      <ProfileDeaths corridor={corridor} />
    </div>
  );
}
