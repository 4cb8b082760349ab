import type { Settings } from "./settings.ts";

type Sites = Settings["sites"];

/** Whether the reader turned checks off on this host. */
export const isDenied = (sites: Sites, host: string): boolean => sites.denied.includes(host);

/** Turns checks on or off on a host. */
export function switchSite(sites: Sites, host: string, isOn: boolean): Sites {
  const without = (hosts: readonly string[]) => hosts.filter((each) => each !== host);
  return isOn
    ? { allowed: [...without(sites.allowed), host], denied: without(sites.denied) }
    : { allowed: without(sites.allowed), denied: [...without(sites.denied), host] };
}
