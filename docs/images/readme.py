#!/usr/bin/python3
"""Draws docs/images/doorkey-8x8.png: an expert episode and what the published reward says of it.

    ./car score doorkey-8x8 environments/doorkey-8x8/recordings/expert/ep_000.npz --json |
        /usr/bin/python3 docs/images/readme.py environments/doorkey-8x8/recordings/expert/ep_000.npz docs/images/doorkey-8x8.png

Needs python3-numpy and python3-opencv.
"""
import json
import sys

import cv2
import numpy as np

SCALE, GAP, LEFT, PLOT, INK = 2, 8, 70, 170, (70, 70, 70)
COLOURS = [(60, 110, 220), (40, 150, 60), (190, 90, 40), (150, 60, 150)]  # BGR, one a sub-task


def text(image, words, x, y, size=0.42, colour=INK):
    cv2.putText(image, words, (x, y), cv2.FONT_HERSHEY_SIMPLEX, size, colour, 1, cv2.LINE_AA)


def main(episode, out):
    score = json.load(sys.stdin)
    frames = np.load(episode)["frames8"][:, :, :, ::-1]
    steps = score["steps"]
    columns = min(9, len(frames))
    chosen = [round(i * (len(frames) - 1) / (columns - 1)) for i in range(columns)]
    side = frames.shape[1] * SCALE
    width = LEFT + columns * (side + GAP) + GAP
    image = np.full((side + 50 + PLOT + 40, width, 3), 255, np.uint8)
    for column, frame in enumerate(chosen):
        x = LEFT + column * (side + GAP)
        image[24:24 + side, x:x + side] = np.repeat(np.repeat(frames[frame], SCALE, 0), SCALE, 1)
        text(image, f"frame {frame}", x, 16)

    top, bottom = side + 50, side + 50 + PLOT
    left, right = LEFT + side // 2, LEFT + (columns - 1) * (side + GAP) + side // 2
    n = max(step["reached"] for step in steps)
    at = [(left + (right - left) * i // (len(steps) - 1), step) for i, step in enumerate(steps)]
    for level in range(n + 1):
        y = bottom - (bottom - top) * level // n
        cv2.line(image, (left, y), (right, y), (225, 225, 225), 1)
        text(image, f"{level}/{n}", left - 34, y + 4)
    for (x0, a), (x1, b) in zip(at, at[1:]):
        value = [1 if s["completed"] else (s["reached"] + s["progress"]) / n for s in (a, b)]
        y0, y1 = (int(bottom - (bottom - top) * v) for v in value)
        cv2.line(image, (x0, y0), (x1, y1), COLOURS[min(b["reached"], n - 1) % len(COLOURS)], 2, cv2.LINE_AA)
        if b["reached"] > a["reached"]:
            cv2.circle(image, (x1, y1), 5, INK, 1, cv2.LINE_AA)
    text(image, "sub-tasks done and progress of the active one; a ring is a sub-task completed", left, bottom + 24)
    cv2.imwrite(out, image)


main(*sys.argv[1:])
