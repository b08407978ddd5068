import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sampleList, samplePackage, sampleSchema } from '../../local/package/samplePackage.ts';
import { expect, openAs, startIntranet, test } from './intranet';
import { published } from './published';

const id = '11111111-1111-4111-8111-111111111111';

/** A web part that this project did not write, as its packager would describe it. */
const manifest = {
  id,
  alias: 'ClockWebPart',
  componentType: 'WebPart',
  version: '2.3.4',
  manifestVersion: 2,
  supportedHosts: ['SharePointWebPart'],
  preconfiguredEntries: [
    {
      groupId: '5c03119e-3074-46fd-976b-c60198311f70',
      title: { default: 'Clock of somebody else', 'fr-FR': 'Horloge de quelqu’un d’autre' },
      description: { default: 'Tells the time.' },
      officeFabricIconFontName: 'Clock',
      properties: { greeting: 'Bonjour du composant étranger' }
    }
  ],
  loaderConfig: {
    internalModuleBaseUrls: ['HTTPS://SPCLIENTSIDEASSETLIBRARY/'],
    entryModuleId: 'clock',
    scriptResources: {
      clock: { type: 'path', path: 'sample.js' },
      '@microsoft/sp-webpart-base': {
        type: 'component',
        id: '974a7777-0990-4136-8fa6-95d80114c2e0',
        version: '1.23.2'
      }
    }
  }
};

const script = `define('${id}_2.3.4', ['@microsoft/sp-webpart-base'], function (base) {
  class ClockWebPart extends base.BaseClientSideWebPart {
    render() { this.domElement.textContent = this.properties.greeting; }
  }
  return { default: ClockWebPart, __esModule: true };
});`;

const attribute = JSON.stringify(manifest).replace(/[&<>"]/g, (sign) => `&#${sign.codePointAt(0)};`);

const foreignPackage = () =>
  samplePackage({
    title: 'Clock',
    elements: sampleList(),
    schemas: { 'schema-things.xml': sampleSchema('<Field Name="Colour" DisplayName="Colour" Type="Text"/>') },
    parts: {
      [`33333333-3333-4333-8333-333333333333/WebPart_${id}.xml`]: `<Elements xmlns="http://schemas.microsoft.com/sharepoint/"><ClientSideComponent Name="Clock" Id="${id}" Type="WebPart" ComponentManifest="${attribute}"/></Elements>`,
      'ClientSideAssets/sample.js': script
    }
  });

test('a web part of another package is offered in Edit mode and runs beside ours, and so do its lists', async ({
  page
}) => {
  const folder = mkdtempSync(join(tmpdir(), 'foreign-'));
  const file = join(folder, 'clock.sppkg');
  writeFileSync(file, foreignPackage());
  const { origin, stop } = await startIntranet(['--package', file]);
  try {
    await openAs(page, origin, { page: 'Welcome', as: 'editor', and: 'Mode=Edit' });
    await page
      .getByRole('button', { name: /Ajouter un composant/ })
      .last()
      .click();
    await page.getByRole('button', { name: /Horloge de quelqu’un d’autre/ }).click();
    await expect(page.getByText('Bonjour du composant étranger')).toBeVisible();
    await expect(page.getByRole('heading', { level: 2, name: /^Bienvenue/ })).toBeVisible();
    await published(page);

    await openAs(page, origin, { page: 'Welcome', as: 'colleague' });
    await expect(page.getByText('Bonjour du composant étranger')).toBeVisible();
    await expect(page.getByRole('heading', { level: 2, name: /^Bienvenue/ })).toBeVisible();

    await openAs(page, origin, { path: '_layouts/15/viewlsts.aspx', as: 'editor' });
    await expect(page.getByRole('link', { name: 'Badges', exact: true }).last()).toBeVisible();
    await page.getByRole('link', { name: 'Things', exact: true }).last().click();
    await page.getByRole('button', { name: /^Nouveau/ }).click();
    await expect(page.getByRole('dialog').getByLabel('Colour')).toBeVisible();
  } finally {
    await stop();
    rmSync(folder, { recursive: true, force: true });
  }
});
