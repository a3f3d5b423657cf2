import type { Face, NoFace } from '../src/api';
import { FRAME, STATES } from '../src/text/sidebar/frame';
import { CommuneView } from './commune/CommuneView';
import { DistrictView } from './district/DistrictView';
import { Button } from './parts/Button';
import { FailureNote } from './parts/FailureNote';
import { useSidebar } from './state/sidebar';
import { useAction } from './state/useAction';

export function FaceView({ face }: { readonly face: Face }) {
  switch (face.face) {
    case 'commune':
      return (
        <>
          <Notice text={face.notice} />
          <CommuneView key={face.code} face={face} />
        </>
      );
    case 'district':
      return (
        <>
          <Notice text={face.notice} />
          <DistrictView face={face} />
        </>
      );
    case 'none':
      return <NoView face={face} />;
  }
}

function Notice({ text }: { readonly text: string | undefined }) {
  return text === undefined ? null : (
    <div role="note" class="note note-bad">
      {text.split('\n').map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </div>
  );
}

function NoView({ face }: { readonly face: NoFace }) {
  const sidebar = useSidebar();
  const action = useAction();
  const open = (tab: string) =>
    void action.run(async () => {
      await sidebar.goTo({ tab });
      await sidebar.reader.refresh();
    });
  return (
    <>
      <h1>{STATES.noPermissionTitle}</h1>
      <p>{face.message}</p>
      {face.ownTabs.length === 0 ? (
        <p>{STATES.noOwnTabs}</p>
      ) : (
        <>
          <p>{STATES.ownTabs}</p>
          <ul class="plain-list">
            {face.ownTabs.map((tab) => (
              <li key={tab}>
                <Button isDisabled={action.isBusy} onClick={() => open(tab)}>
                  {`${FRAME.goToTab} ${tab}`}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
      <FailureNote failure={action.failure} />
    </>
  );
}
