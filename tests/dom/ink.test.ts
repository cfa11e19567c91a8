// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { inkOf } from '../../lib/dom/ink';

it.each([
  { colour: 'rgb(0, 0, 0)', ink: 'dark' },
  { colour: 'rgb(102, 102, 102)', ink: 'dark' },
  { colour: 'rgb(153, 153, 153)', ink: 'dark' },
  { colour: 'rgb(200, 22, 29)', ink: 'dark' },
  { colour: 'rgb(204, 204, 204)', ink: 'light' },
  { colour: 'rgba(255, 255, 255, 0.9)', ink: 'light' },
  { colour: 'rgb(255, 235, 59)', ink: 'light' },
  { colour: 'color(srgb 1 1 1)', ink: 'dark' },
])('text of $colour is $ink', ({ colour, ink }) => {
  const element = document.createElement('p');
  element.style.color = colour;
  document.body.append(element);
  expect(inkOf(element)).toBe(ink);
});
