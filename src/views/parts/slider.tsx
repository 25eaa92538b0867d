import { useState } from 'preact/hooks';
import type { Scale } from '../../settings/settings.ts';
import { useI18n } from './i18n-context.ts';

interface SliderProps {
  label: string;
  scale: Scale;
  value: number;
  /** Whether every place that the slider passes counts, or only where it is let go. */
  live?: boolean;
  onChange: (value: number) => void;
}

/** A number on a scale: a native range, which arrows, Home and End move as well as the pointer. */
export function Slider({ label, scale: { least, most, step }, value, live = false, onChange }: SliderProps) {
  const { number } = useI18n();
  const [moving, setMoving] = useState<number | null>(null);
  const shown = number(moving ?? value);
  return (
    <label class="slider">
      <span>{label}</span>
      <input
        type="range" min={least} max={most} step={step} value={moving ?? value} aria-label={label} aria-valuetext={shown}
        onInput={({ currentTarget: { valueAsNumber } }) => {
          setMoving(valueAsNumber);
          if (live) onChange(valueAsNumber);
        }}
        onChange={({ currentTarget: { valueAsNumber } }) => {
          setMoving(null);
          onChange(valueAsNumber);
        }}
      />
      <span class="value" aria-hidden="true">{shown}</span>
    </label>
  );
}
