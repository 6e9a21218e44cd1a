import { readSummary, type Summary } from './summary';
import { revokeComment, thanksComment, type Given } from './thanks';

/** The three things that this app asks of Jira, all as the user. */
export interface Jira {
  property(issue: string): Promise<unknown>;
  comment(issue: string, body: unknown): Promise<void>;
  search(jql: string, page: string | null): Promise<Found>;
}

export interface Found {
  readonly issues: readonly { readonly assignee: string | null; readonly rapport: unknown }[];
  readonly next: string | null;
}

/** Where the panel stands, as Jira says it; never as the page says it. */
export interface Place {
  readonly issue: string;
  readonly projectType: string | null;
}

export interface Portfolio {
  readonly shown: boolean;
  readonly tickets: number;
  readonly byHolder: readonly (readonly [string, number])[];
}

/** Fewer people than this are never summed up. */
export const FEWEST_PEOPLE = 5;
const MOST_PAGES = 10;

/** Internal wherever the project may be a service project: a property that others ignore. */
const internal = (place: Place): boolean =>
  place.projectType === null || place.projectType === 'service_desk';

export class Desk {
  constructor(private readonly jira: Jira) {}

  async summary(place: Place): Promise<Summary | null> {
    return readSummary(await this.jira.property(place.issue));
  }

  async give(place: Place, given: Given): Promise<void> {
    await this.jira.comment(place.issue, thanksComment(given, internal(place)));
  }

  async revoke(place: Place, id: string): Promise<void> {
    await this.jira.comment(place.issue, revokeComment(id, internal(place)));
  }

  /** How many open tickets wait for whom; nothing at all for fewer than FEWEST_PEOPLE assignees. */
  async portfolio(jql: string): Promise<Portfolio> {
    const people = new Set<string>();
    const byHolder = new Map<string, number>();
    let page: string | null = null;
    let pages = 0;
    do {
      const found: Found = await this.jira.search(jql, page);
      for (const { assignee, rapport } of found.issues) {
        const summary = readSummary(rapport);
        if (summary?.open) {
          byHolder.set(summary.turn, (byHolder.get(summary.turn) ?? 0) + 1);
          if (assignee !== null) {
            people.add(assignee);
          }
        }
      }
      page = found.next;
      pages += 1;
    } while (page !== null && pages < MOST_PAGES);
    if (people.size < FEWEST_PEOPLE) {
      return { shown: false, tickets: 0, byHolder: [] };
    }
    const rows = [...byHolder.entries()].sort(([, a], [, b]) => b - a);
    return { shown: true, tickets: rows.reduce((sum, [, n]) => sum + n, 0), byHolder: rows };
  }
}
