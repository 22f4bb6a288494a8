"""Writes PNG files of every kind, each with the RGB pixels that a reader must find, to the folder given."""
import random
import struct
import sys
import zlib

import cv2
import numpy as np

ADAM7 = [(0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2)]
CHANNELS = {0: 1, 2: 3, 3: 1, 4: 2, 6: 4}
KINDS = [(0, d) for d in (1, 2, 4, 8, 16)] + [(3, d) for d in (1, 2, 4, 8)] + [(c, d) for c in (2, 4, 6) for d in (8, 16)]


def chunk(kind, data):
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def pack(samples, depth):
    flat = samples.reshape(samples.shape[0], -1)
    if depth == 16:
        return [row.astype(">u2").tobytes() for row in flat]
    if depth == 8:
        return [row.astype(np.uint8).tobytes() for row in flat]
    bits = ((flat[:, :, None] >> np.arange(depth - 1, -1, -1)) & 1).reshape(flat.shape[0], -1).astype(np.uint8)
    return [np.packbits(row).tobytes() for row in bits]


def paeth(a, b, c):
    p = a + b - c
    pa, pb, pc = abs(p - a), abs(p - b), abs(p - c)
    return a if pa <= pb and pa <= pc else b if pb <= pc else c


def scanlines(samples, depth):
    out, stride = b"", max(1, samples.shape[2] * depth // 8)
    above = None
    for row in pack(samples, depth):
        above = above or bytes(len(row))
        kind, line = random.randrange(5), bytearray()
        for i, value in enumerate(row):
            a, b, c = row[i - stride] if i >= stride else 0, above[i], above[i - stride] if i >= stride else 0
            line.append((value - [0, a, b, (a + b) // 2, paeth(a, b, c)][kind]) & 255)
        out += bytes([kind]) + bytes(line)
        above = row
    return out


def expected(samples, colour, depth, palette, alphas, key):
    to8 = lambda v: v >> 8 if depth == 16 else v * 255 // (2 ** depth - 1)
    if colour == 3:
        rgb, alpha = palette[samples[:, :, 0]], alphas[samples[:, :, 0]]
    else:
        rgb = to8(samples[:, :, :3] if colour in (2, 6) else samples[:, :, :1].repeat(3, 2))
        alpha = to8(samples[:, :, -1]) if colour in (4, 6) else np.full(samples.shape[:2], 255)
        if key is not None:
            alpha = np.where((samples == key).all(2), 0, alpha)
    a = alpha[:, :, None].astype(int)
    return ((rgb.astype(int) * a + 255 * (255 - a) + 127) // 255).astype(np.uint8), bool((alpha == 255).all())


def write(path, colour, depth, interlaced, transparent, size):
    w, h = size
    high = 2 ** depth
    samples = np.random.randint(0, high, (h, w, CHANNELS[colour]))
    palette, alphas = np.random.randint(0, 256, (min(high, 256), 3)), np.full(256, 255)
    chunks, key = b"", None
    if colour == 3:
        chunks += chunk(b"PLTE", palette.astype(np.uint8).tobytes())
    if transparent and colour == 3:
        alphas[: high // 2] = np.random.randint(0, 256, high // 2)
        chunks += chunk(b"tRNS", alphas[: high // 2].astype(np.uint8).tobytes())
    if transparent and colour in (0, 2):
        key = samples[0, 0]
        chunks += chunk(b"tRNS", key.astype(">u2").tobytes())
    passes = ADAM7 if interlaced else [(0, 0, 1, 1)]
    parts = [samples[y::dy, x::dx] for x, y, dx, dy in passes]
    data = zlib.compress(b"".join(scanlines(part, depth) for part in parts if part.size))
    half = len(data) // 2
    header = struct.pack(">IIBBBBB", w, h, depth, colour, 0, 0, int(interlaced))
    body = chunk(b"tEXt", b"Comment\0skipped") + chunks + chunk(b"IDAT", data[:half]) + chunk(b"IDAT", data[half:])
    open(path + ".png", "wb").write(b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + body + chunk(b"IEND", b""))
    rgb, opaque = expected(samples, colour, depth, palette, alphas, key)
    open(path + ".rgb", "wb").write(rgb.tobytes())
    if opaque:
        seen = cv2.imread(path + ".png", cv2.IMREAD_COLOR)[:, :, ::-1]
        assert np.array_equal(seen, rgb), f"OpenCV reads {path} otherwise"


random.seed(1)
np.random.seed(1)
for colour, depth in KINDS:
    for interlaced in (False, True):
        for transparent in (False, True):
            for w, h in ((1, 1), (3, 2), (13, 9)):
                write(f"{sys.argv[1]}/c{colour}d{depth}{'i' if interlaced else ''}{'t' if transparent else ''}_{w}x{h}", colour, depth, interlaced, transparent, (w, h))
