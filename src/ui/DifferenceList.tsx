import type { Difference } from "../core/verdict/finding.ts";
import { differenceMessages } from "./label-messages.ts";
import { useTranslate } from "./translate.ts";

/** Both sides of each difference under each other: what the page says, what the source says. */
export function DifferenceList({ differences }: { readonly differences: readonly Difference[] }) {
  const translate = useTranslate();
  if (differences.length === 0) return null;
  return (
    <ul class="differences" aria-label={translate("differencesHeading")}>
      {differences.map((difference, index) => (
        <li key={index}>
          <span class="difference-kind">{translate(differenceMessages[difference.kind])}</span>
          <dl>
            <div>
              <dt>{translate("pageSays")}</dt>
              <dd><mark class="difference-claim">{difference.claim}</mark></dd>
            </div>
            <div>
              <dt>{translate("sourceSays")}</dt>
              <dd><mark>{difference.source}</mark></dd>
            </div>
          </dl>
        </li>
      ))}
    </ul>
  );
}
