/** Pixels for each of the chart's own, so that it is sharp on paper. */
const SCALE = 2;

/**
 * An SVG file as a PNG. Rejects where the browser cannot draw it. The picture comes by a `data:`
 * address: pages of the extension load no `blob:` pictures.
 */
export async function pngFile(svg: string, canvas: HTMLCanvasElement): Promise<Blob> {
  const picture = new Image();
  picture.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await picture.decode();
  canvas.width = picture.naturalWidth * SCALE;
  canvas.height = picture.naturalHeight * SCALE;
  const brush = canvas.getContext('2d');
  if (brush === null) throw new Error('no brush');
  brush.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new Error('no picture'));
      else resolve(blob);
    }, 'image/png');
  });
}
