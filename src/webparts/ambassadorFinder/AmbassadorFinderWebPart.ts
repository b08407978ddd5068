import { BaseClientSideWebPart } from '@microsoft/sp-webpart-base';
import * as strings from 'DigitalAmbassadorsStrings';

export default class AmbassadorFinderWebPart extends BaseClientSideWebPart<Record<string, never>> {
  public override render(): void {
    this.domElement.textContent = strings.FinderTitle;
  }
}
