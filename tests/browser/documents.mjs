// Writes documents that are made for the page: one whose words are markup, one of 500 operations.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = process.argv[2];
const write = (name, paths, types) => writeFileSync(join(folder, name), JSON.stringify({
  openapi: '3.0.1',
  info: { title: 'A & <b>B</b>', version: '1' },
  paths,
  'x-amazon-apigateway-binary-media-types': types,
}, null, 1));

const operation = (type, integration = {}) => ({
  requestBody: { content: { [type]: {} } },
  responses: { 200: { description: 'Fine', content: { [type]: {} } }, 400: { description: 'Wrong' }, 500: { description: 'Broken' } },
  'x-amazon-apigateway-integration': { httpMethod: 'POST', uri: 'https://example.com/', ...integration },
});

const evil = '</script><img src=x onerror="window.hostile=1">';
write('hostile.json', {
  [`/${evil}`]: { post: operation(`${evil}/x`, { type: 'http', requestTemplates: { [`${evil}/x`]: 'x' }, responses: { [evil]: { statusCode: evil } } }) },
  '/"onfocus="window.hostile=1"autofocus="': { get: operation('image/png', { type: 'aws_proxy' }) },
}, [`${evil}/x`, 'image/png']);

const responses = { default: { statusCode: '200' }, '4\\d{2}': { statusCode: '400' }, '5\\d{2}': { statusCode: '500', contentHandling: 'CONVERT_TO_TEXT' } };
const kinds = [
  () => operation('image/png', { type: 'aws_proxy' }),
  () => operation('image/png', { type: 'http_proxy' }),
  () => operation('application/json', { type: 'http', responses }),
  () => operation('image/png', { type: 'http', requestTemplates: { 'image/png': '$input.body' }, responses }),
  () => operation('image/png', { type: 'mock', requestTemplates: { 'application/json': '{"statusCode": 200}' }, responses: { default: { statusCode: '200' } } }),
];
const methods = ['get', 'put', 'post', 'patch', 'delete'];
const many = {};
for (let i = 0; i < 100; i++) {
  many[`/resources-${i}/{id}`] = Object.fromEntries(methods.map((method, j) => [method, kinds[(i + j) % kinds.length]()]));
}
write('many.json', many, ['image/png', 'image/jpeg']);
