interface ChoiceProps<Value extends string> {
  legend: string;
  /** Tells the group from others in the same tree. */
  name: string;
  chosen: Value;
  choices: readonly (readonly [Value, string])[];
  onChoose: (value: Value) => void;
}

/** One of a few, all of them seen: native radio buttons. `data-value` is for style sheets that show what a choice looks like. */
export function Choice<Value extends string>({ legend, name, chosen, choices, onChoose }: ChoiceProps<Value>) {
  return (
    <fieldset class={`choice choice-${name}`}>
      <legend>{legend}</legend>
      {choices.map(([value, words]) => (
        <label key={value} data-value={value}>
          <input type="radio" name={name} value={value} checked={value === chosen} onChange={() => onChoose(value)} /> <span>{words}</span>
        </label>
      ))}
    </fieldset>
  );
}
