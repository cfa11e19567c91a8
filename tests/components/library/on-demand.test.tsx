// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { act } from 'react';
import { CrashGuard } from '../../../components/crash-guard';
import { lateScript } from '../../../components/library/late-script';
import { onDemand } from '../../../components/library/on-demand';
import { render } from '../render';

const Words = ({ words }: { readonly words: string }) => <p>{words}</p>;

describe('a view whose script comes late', () => {
  it('is drawn when the script is there, lines stand for it before', async () => {
    let bring: (view: typeof Words) => void = () => undefined;
    const script = lateScript(() => new Promise<typeof Words>((resolve) => (bring = resolve)));
    const View = onDemand(script);
    const { root } = await render(<View words="临溪镇" />);
    expect(root.querySelector('[aria-busy=true] .skeleton__line')).not.toBeNull();
    await act(async () => bring(Words));
    expect(root.textContent).toBe('临溪镇');
    const { root: second } = await render(<View words="望溪村" />);
    expect(second.textContent).toBe('望溪村');
  });

  it('says so where the script does not come, and asks for it again', async () => {
    const bring = vi.fn<() => Promise<typeof Words>>();
    bring.mockRejectedValueOnce(new Error('gone')).mockResolvedValue(Words);
    const script = lateScript(bring);
    const View = onDemand(script);
    const guarded = (
      <CrashGuard title="出错了" hint="请刷新">
        <View words="临溪镇" />
      </CrashGuard>
    );
    const { root } = await render(guarded);
    expect(root.textContent).toContain('出错了');
    const { root: again } = await render(guarded);
    expect(again.textContent).toBe('临溪镇');
    await script.load();
    expect(bring).toHaveBeenCalledTimes(2);
  });
});
