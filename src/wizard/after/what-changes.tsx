/** What a join changes, on the page after it. */
export const WhatChanges = () => (
  <section className="my-5">
    <h2 className="text-xl">What a join changes</h2>
    <ul className="mt-2 grid list-disc gap-1.5 pl-6">
      <li>
        SPS then has policies and plugins with <code>safeguard_default</code> in their names.
      </li>
      <li>Keep the versions of both the same at every upgrade.</li>
      <li>If the primary address of SPS or SPP changes, the join has to be made again.</li>
    </ul>
  </section>
);
