import { reversingPage } from '#diagnosis/join-errors/reversing-the-join.ts';
import { fitAlone } from '#diagnosis/guidance/guide.ts';
import { generationOfSpp } from '#diagnosis/guidance/spp-generation.ts';
import { useCheck } from '../check/run/use-check.ts';
import { KnownAs } from '../guidance/known-as.tsx';
import { VendorTitle } from '../guidance/vendor-title.tsx';
import { SourceLine } from '../guidance/source-line.tsx';
import { StepList } from '../guidance/step-list.tsx';
import { sppVersion } from '../check/run/spp-version.ts';
import { useAnswers } from '../said/use-answers.ts';
import { Card } from '../ui/card.tsx';
import { Lead } from '../ui/lead.tsx';
import { PageTitle } from '../ui/page-title.tsx';
import { HandOffCard } from '../hand-off/hand-off-card.tsx';

/** How a join is reversed on SPP: look first, then the one of two ways that fits; what it breaks stands beside it. */
export function ReversingPage() {
  const { answers, generation } = useAnswers();
  const { own, outcome } = useCheck(answers.address);
  const { title, vendorTitle, about, look, ways, sources } = reversingPage;
  const fit = fitAlone({
    products: { sps: generation, spp: generationOfSpp(sppVersion(outcome)) },
    host: own,
  });
  const [first, ...then] = fit([look, ...ways.map(({ step }) => step)]);
  return (
    <>
      <PageTitle>{title}</PageTitle>
      <VendorTitle title={{ join: vendorTitle }} />
      {about.map((statement) => (
        <Lead key={statement.text}>
          <KnownAs statement={statement} named={sources} />
        </Lead>
      ))}
      <Card strong>
        <h2 className="text-xl">Look at the list first</h2>
        {first === undefined ? null : <StepList steps={[first]} named={sources} />}
      </Card>
      {ways.map(({ id, title: name, when }, at) => {
        const step = then[at];
        return (
          <section key={id} className="my-6">
            <h2 className="text-xl">{name}</h2>
            <p className="mt-1">
              <KnownAs statement={when} named={sources} />
            </p>
            {step === undefined ? null : <StepList steps={[step]} named={sources} />}
          </section>
        );
      })}
      <HandOffCard
        handOff={{
          to: 'spp-admin',
          finding: title,
          why: [],
          evidence: [],
          steps: [...(first === undefined ? [] : [first]), ...then],
        }}
        shared={null}
        isFirst={false}
        named={sources}
        folded
      />
      <SourceLine sources={sources} />
    </>
  );
}
