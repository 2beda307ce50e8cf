import fc from 'fast-check';
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { describe, expect, it } from 'vitest';

import { accountCopy } from '../../../../src/domain/take-away/account-copy.ts';
import { accountPreview } from '../../../../src/domain/take-away/account-preview.ts';
import { ACCOUNT_FRAME, ACCOUNT_STYLES } from '../../../../src/domain/take-away/account-styles.ts';
import { ACCOUNT } from '../../../../src/i18n/account-words.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;

const TITLES = new Map([
  ['/help/', '钱转出去了怎么办'],
  ['/articles/wangdai/', '先交钱，就是诈骗'],
]);

const AROUND = {
  before: [],
  facts: [],
  after: [],
  notes: [],
  pictureHere: (number: number, alt: string) => `（图${number}：${alt}）`,
  withoutFigures: true,
  titleOf: (href: string) => TITLES.get(href) ?? null,
  insteadOfLink: ACCOUNT.insteadOfLink,
  readOn: (titles: readonly string[]) => `提到：${titles.join('、')}`,
};

function elements(nodes: readonly Node[]): readonly DefaultTreeAdapterTypes.Element[] {
  return nodes.flatMap((node) => ('tagName' in node ? [node, ...elements(node.childNodes)] : []));
}

function inside(html: string): string {
  return accountCopy(html, AROUND).html.replace(/^<section[^>]*>(.*)<\/section>$/s, '$1');
}

describe('a text for an official account', () => {
  it('keeps the words of links and drops where they lead', () => {
    expect(accountCopy('<p>先看<a href="/check/">怎么做</a>。</p>', AROUND).text).toBe('先看怎么做。');
    expect(inside('<p>先看<a href="https://a.example/">怎么做</a>。</p>')).not.toMatch(/href|example|<a/);
  });

  it('names a page of ours that its reader cannot open as what it is, and says once where all are', () => {
    const html =
      '<p>看<a href="/articles/wangdai/">先交钱，就是诈骗</a>。步骤在<a href="/help/"><strong>钱转出去了怎么办</strong></a>。</p><p>再看<a href="/help/">怎么做</a>。</p>';
    expect(accountCopy(html, { ...AROUND, notes: ['来源：甲'] }).text).toBe(
      [
        '看《先交钱，就是诈骗》。步骤在《钱转出去了怎么办》。',
        '再看怎么做（见《钱转出去了怎么办》）。',
        '来源：甲',
        '提到：先交钱，就是诈骗、钱转出去了怎么办',
      ].join('\n'),
    );
  });

  it('does not say where a page is that only a left-out statement names', () => {
    const html = '<p>甲</p><p><data value="k">5</data>起，看<a href="/help/">钱转出去了怎么办</a></p>';
    expect(accountCopy(html, AROUND).text).toBe('甲');
  });

  it('styles every element in itself', () => {
    expect(inside('<h2 id="x" class="y">先做</h2>')).toBe(
      `<h2 style="${ACCOUNT_STYLES['h2'] ?? ''}">先做</h2>`,
    );
    expect(inside('<h4>小</h4>')).toBe(`<h3 style="${ACCOUNT_STYLES['h3'] ?? ''}">小</h3>`);
  });

  it('numbers pictures in the order of the text and says where each belongs', () => {
    const copy = accountCopy(
      '<p>一</p><p><img src="/a.png" alt="甲"></p><p>二<img src="/b.jpg" alt="乙"></p>',
      AROUND,
    );
    expect(copy.pictures).toEqual([
      { src: '/a.png', alt: '甲' },
      { src: '/b.jpg', alt: '乙' },
    ]);
    expect(copy.text).toContain('（图1：甲）');
    expect(copy.text).toContain('（图2：乙）');
    expect(copy.html).not.toContain('<img');
  });

  it('leaves a statement out whose figure is synthetic, whole, and counts it', () => {
    const html =
      '<p>先停手。</p><p>本县<data value="incidents-year 2025 621102 filed all">33</data>起。</p><ul><li><data value="k">5</data></li></ul><p>全国<span class="cited">50万</span>起</p>';
    const copy = accountCopy(html, AROUND);
    expect(copy.leftOut).toBe(2);
    expect(copy.text).toBe('先停手。\n全国50万起');
    expect(copy.html).not.toContain('<ul');
    const real = accountCopy(html, { ...AROUND, withoutFigures: false });
    expect(real.leftOut).toBe(0);
    expect(real.text).toContain('本县33起。');
  });

  it('takes footnotes along without the arrows back', () => {
    const html =
      '<p>一<sup><a href="#fn-1">1</a></sup></p><section data-footnotes><ol><li>甲 <a href="#r" data-footnote-backref>↩</a></li></ol></section>';
    expect(accountCopy(html, AROUND).text).toBe('一1\n甲');
  });

  it('puts what must not be overlooked first and last', () => {
    const copy = accountCopy('<p>文</p>', {
      ...AROUND,
      before: ['未经三审'],
      facts: ['时间：三月'],
      after: ['打110'],
      notes: ['来源：甲'],
    });
    expect(copy.text).toBe('未经三审\n时间：三月\n文\n打110\n来源：甲');
    expect(copy.html).toContain(`<p style="${ACCOUNT_FRAME}">未经三审</p>`);
  });

  it('shows the same on a page of ours, without a style of its own', () => {
    const { html } = accountCopy('<p>文</p>', { ...AROUND, before: ['未经三审'] });
    expect(accountPreview(html)).toEqual([
      {
        tag: 'section',
        attributes: {},
        children: [
          { tag: 'p', attributes: { class: 'account-frame' }, children: ['未经三审'] },
          { tag: 'p', attributes: {}, children: ['文'] },
        ],
      },
    ]);
  });

  it('lets nothing through but the named elements with nothing but a style, whatever comes', () => {
    const tags = [
      'p',
      'h2',
      'a',
      'div',
      'script',
      'style',
      'table',
      'li',
      'img',
      'svg',
      'em',
      'iframe',
      'section',
      'data',
    ];
    const piece = fc.letrec((tie) => ({
      node: fc.oneof(
        { maxDepth: 4 },
        fc.constantFrom('听', '<', '&amp;', '“挂断”'),
        fc
          .tuple(fc.constantFrom(...tags), fc.array(tie('node'), { maxLength: 3 }))
          .map(
            ([tag, inner]) =>
              `<${tag} class="c" id="i" onclick="x()" href="https://a.example/">${inner.join('')}</${tag}>`,
          ),
      ),
    })).node;
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 5 }), fc.boolean(), (html, withoutFigures) => {
        const copy = accountCopy(html.join(''), { ...AROUND, withoutFigures });
        for (const { tagName, attrs } of elements(parseFragment(copy.html).childNodes)) {
          expect(Object.keys(ACCOUNT_STYLES)).toContain(tagName);
          expect(attrs.every(({ name }) => name === 'style')).toBe(true);
        }
        expect(copy.html).not.toContain('example');
      }),
    );
  });
});
