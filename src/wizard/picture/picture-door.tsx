import { useNavigate } from 'react-router';
import { Actions } from '../ui/actions.tsx';
import { useAnswers } from '../said/use-answers.ts';
import { givePictures } from './pictures-given.ts';
import { DropPictures } from './drop-pictures.tsx';
import { OpenPictures, usePastedPictures } from './ways-in.tsx';

/** Takes pictures on a page that reads none itself: they are read where an error is pasted. Nothing of them is in the address. */
export function PictureDoor() {
  const { to } = useAnswers();
  const navigate = useNavigate();
  const give = (pictures: readonly File[]) => {
    givePictures(pictures);
    void navigate(to('failed'));
  };
  usePastedPictures(give);
  return (
    <DropPictures onPictures={give}>
      <p className="mt-7">
        Is there a screenshot of the error? Paste it, drop it here, or open it. It stays in this browser.
      </p>
      <Actions>
        <OpenPictures onPictures={give} />
      </Actions>
    </DropPictures>
  );
}
