import {expect, it} from 'vitest';
import {Adam} from '../../source/training/adam.js';

const parameterOf = (...values: number[]) => ({
	columns: values.length,
	values: Float32Array.from(values),
	gradient: new Float32Array(values.length),
});

it('finds the lowest point', () => {
	const parameter = parameterOf(4, -3);
	const adam = new Adam([parameter]);
	for (let step = 0; step < 800; step++) {
		// The slopes of (x - 1)² + 10 (y - 2)².
		parameter.gradient.set([2 * (parameter.values[0] - 1), 20 * (parameter.values[1] - 2)]);
		adam.step(0.05, 1);
	}

	expect(parameter.values[0]).toBeCloseTo(1, 1);
	expect(parameter.values[1]).toBeCloseTo(2, 1);
});

it('takes a first step as long as it is told, whatever the slope, and clears the slopes', () => {
	const [steep, flat] = [parameterOf(0), parameterOf(0)];
	const adam = new Adam([steep, flat]);
	steep.gradient[0] = 1e6;
	flat.gradient[0] = -1e4;
	adam.step(0.1, 0.5);
	expect(steep.values[0]).toBeCloseTo(-0.1, 5);
	expect(flat.values[0]).toBeCloseTo(0.1, 5);
	expect([steep.gradient[0], flat.gradient[0]]).toEqual([0, 0]);
});
