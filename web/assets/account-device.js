// Whether this device remembers the client: one key in the browser's storage, after that choice and not before.
const PLACE = "picpros-own-page";

/** Whether the browser says no by itself: Global Privacy Control, or Do Not Track. */
export const saysNo = () => navigator.globalPrivacyControl === true || navigator.doNotTrack === "1";

/** Keep the session's bearer until its end; false where the browser does not let us. */
export function keep(bearer, until) {
  try {
    localStorage.setItem(PLACE, JSON.stringify({ bearer, until }));
    return true;
  } catch {
    return false;
  }
}

/** Delete what was kept. */
export function forget() {
  try {
    localStorage.removeItem(PLACE);
  } catch {
    // Where nothing can be stored nothing is.
  }
}

/** The kept bearer, null where there is none; one that is over is deleted. */
export function kept() {
  try {
    const { bearer, until } = JSON.parse(localStorage.getItem(PLACE)) ?? {};
    if (bearer && !saysNo()) return bearer;
    if (until) forget();
  } catch {
    forget();
  }
  return null;
}
