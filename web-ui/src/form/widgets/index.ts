import type { RegistryWidgetsType } from '@rjsf/utils';
import { CheckboxesWidget } from './CheckboxesWidget';
import { ChoiceWidget } from './ChoiceWidget';
import { MomentWidget } from './MomentWidget';
import { TextWidget } from './TextWidget';
import { YesNoWidget } from './YesNoWidget';

/** The inputs for each kind of field. */
export const widgets: RegistryWidgetsType = {
  TextWidget,
  TextareaWidget: TextWidget,
  EmailWidget: TextWidget,
  URLWidget: TextWidget,
  DateWidget: TextWidget,
  TimeWidget: TextWidget,
  PasswordWidget: TextWidget,
  UpDownWidget: TextWidget,
  RangeWidget: TextWidget,
  ColorWidget: TextWidget,
  DateTimeWidget: MomentWidget,
  SelectWidget: ChoiceWidget,
  RadioWidget: ChoiceWidget,
  CheckboxWidget: YesNoWidget,
  CheckboxesWidget,
};
