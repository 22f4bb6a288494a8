"""Answers the questions of OracleTests with OpenCV.

Called with a folder that holds pictures.bin (RGB24, one after the other) and questions.json. Writes answers.json and
hsv.bin: all 2^24 colours, 0x000000 first, as H, S, V bytes.
"""
import json
import sys
from pathlib import Path

try:
    import cv2
    import numpy as np
except ImportError as missing:
    sys.exit(f"{missing}: apt-get install python3-opencv")


def bits(mask):
    return np.packbits(mask.astype(bool), axis=None, bitorder="little").tobytes().hex()


def in_range_hsv(picture, q):
    hsv = cv2.cvtColor(picture, cv2.COLOR_RGB2HSV)
    low, high = q["low"], q["high"]
    if low[0] <= high[0]:
        return cv2.inRange(hsv, np.array(low), np.array(high))
    return cv2.inRange(hsv, np.array(low), np.array([179] + high[1:])) | cv2.inRange(
        hsv, np.array([0] + low[1:]), np.array(high)
    )


def in_range_rgb(picture, q):
    return cv2.inRange(picture, np.array(q["low"]), np.array(q["high"]))


def mask_of(picture):
    return cv2.inRange(picture, np.array([128, 0, 0]), np.array([255, 255, 255]))


def measured(picture, q):
    mask = mask_of(picture)
    m = cv2.moments(mask, binaryImage=True)
    box = cv2.boundingRect(mask) if m["m00"] else (0, 0, 0, 0)
    centroid = [m["m10"] / m["m00"], m["m01"] / m["m00"]] if m["m00"] else None
    return {"count": int(cv2.countNonZero(mask)), "box": list(box), "centroid": centroid}


def morphology(picture, q):
    kernel = np.ones((q["size"], q["size"]), np.uint8)
    call = cv2.erode if q["erode"] else cv2.dilate
    return bits(call(mask_of(picture), kernel, iterations=q["iterations"]))


def components(picture, q):
    _, labels, stats, centroids = cv2.connectedComponentsWithStats(mask_of(picture), connectivity=q["connectivity"])
    flat = labels.ravel()
    regions = []
    for label in range(1, len(stats)):
        x, y, w, h, area = (int(v) for v in stats[label])
        first = int(np.argmax(flat == label))
        regions.append([area, first, x, y, w, h, *map(float, centroids[label])])
    return sorted(regions, key=lambda r: (-r[0], r[1]))


def absdiff(picture, q, other):
    return bits(cv2.absdiff(picture, other).max(axis=2) > q["threshold"])


def match(picture, q, other):
    scores = cv2.matchTemplate(picture, other, cv2.TM_CCOEFF_NORMED)
    return [[float(v) for v in row] for row in scores]


def distance(picture, q, other):
    a, b = mask_of(picture), mask_of(other)
    if not a.any() or not b.any():
        return None
    far = cv2.distanceTransform(cv2.bitwise_not(b), cv2.DIST_L2, cv2.DIST_MASK_PRECISE)
    return float(far[a > 0].min())


def palette(picture, q):
    packed = picture.astype(np.int64) @ np.array([65536, 256, 1])
    colours, counts = np.unique(packed.ravel(), return_counts=True)
    return sorted(([int(c), int(n)] for c, n in zip(colours, counts)), key=lambda p: (-p[1], p[0]))


def mean(picture, q):
    return list(cv2.mean(picture)[:3])


ONE = {
    "rgb": lambda p, q: bits(in_range_rgb(p, q)),
    "hsv": lambda p, q: bits(in_range_hsv(p, q)),
    "measured": measured,
    "morphology": morphology,
    "components": components,
    "palette": palette,
    "mean": mean,
}
TWO = {"absdiff": absdiff, "match": match, "distance": distance}


def main(folder):
    work = json.loads((folder / "questions.json").read_text())
    raw = np.fromfile(folder / "pictures.bin", np.uint8)
    pictures, at = [], 0
    for width, height in work["sizes"]:
        pictures.append(raw[at : at + width * height * 3].reshape(height, width, 3))
        at += width * height * 3
    answers = []
    for q in work["questions"]:
        picture = pictures[q["picture"]]
        if q["kind"] in ONE:
            answers.append(ONE[q["kind"]](picture, q))
        else:
            answers.append(TWO[q["kind"]](picture, q, pictures[q["other"]]))
    (folder / "answers.json").write_text(json.dumps(answers))

    packed = np.arange(1 << 24, dtype=np.uint32)
    every = np.stack([packed >> 16, packed >> 8, packed], axis=1).astype(np.uint8).reshape(4096, 4096, 3)
    cv2.cvtColor(every, cv2.COLOR_RGB2HSV).tofile(folder / "hsv.bin")


main(Path(sys.argv[1]))
