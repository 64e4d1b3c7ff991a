import { useNavigate } from 'react-router';
import { Actions } from '../ui/actions.tsx';
import { useAnswers } from '../said/use-answers.ts';
import { givePictures } from './pictures-given.ts';
import { useFilesOnPage } from '../ui/fields/use-files-on-page.ts';
import { picturesAmong } from './pictures-among.ts';
import { OpenPictures } from './ways-in.tsx';

/** Takes pictures on a page that reads none itself: they are read where an error is pasted. Nothing of them is in the address. */
export function PictureDoor() {
  const { to } = useAnswers();
  const navigate = useNavigate();
  const give = (pictures: readonly File[]) => {
    if (pictures.length === 0) return;
    givePictures(pictures);
    void navigate(to('failed'));
  };
  useFilesOnPage((files) => void picturesAmong(files).then(give));
  return (
    <div className="no-print">
      <p className="mt-7">
        Is there a screenshot of the error? Paste it, drop it here, or open it. It stays in this browser.
      </p>
      <Actions>
        <OpenPictures onPictures={give} />
      </Actions>
    </div>
  );
}
