"""Draw the demo's illustrations, from the root of the project: `python -m cms.config.demo.make_images [FOLDER]`.

Writes ten flat 1600x900 PNG files (indexed colour, under 60 KB each) into FOLDER, by default `images/` beside
this file. The pictures are made of shapes and numerals only, so they need no font and no translation.
"""

import math
import sys
from collections.abc import Callable
from pathlib import Path

from cms.config.demo.drawing import (
    CHESTNUT,
    CLAY,
    GREEN,
    GREY,
    INK,
    MINT,
    MOSS,
    PAPER,
    RED,
    SAND,
    SKIN,
    WHITE,
    WIDTH,
    Sheet,
    bubble,
    paper,
    person,
    plant,
)


def bargaining_ladder() -> Sheet:
    """Five steps from the written proposal to the signed agreement."""
    s = Sheet()
    s.disc(1330, 250, 300, SAND)
    for n, tint in enumerate((MINT, "#A9C9BB", "#83B0A0", MOSS, GREEN)):
        x, top = 90 + n * 284, 700 - n * 96
        s.box(x, top, 284, 900 - top, tint)
        s.box(x, top, 284, 14, WHITE if n == 4 else GREEN)
        s.disc(x + 142, top + 92, 46, PAPER)
        s.numeral(x + 142, top + 92, n + 1, 54, GREEN)
    paper(s, 130, 480, 150, 196, lines=4)
    person(s, 330, 700, 210, RED, hair=CHESTNUT, long_hair=True)
    person(s, 800, 508, 210, GREEN)
    person(s, 930, 508, 210, RED, hair=CHESTNUT, long_hair=True)
    paper(s, 1266, 66, 180, 232, lines=5, mark=RED)
    s.box(1226, 300, 284, 16, WHITE)
    return s


def negotiating_table() -> Sheet:
    """Two sides of three at one table, papers between them."""
    s = Sheet()
    s.box(0, 620, WIDTH, 280, SAND)
    s.box(560, 90, 480, 300, MINT, 12)
    s.box(576, 106, 216, 268, WHITE)
    s.box(808, 106, 216, 268, WHITE)
    bubble(s, 150, 70, 300, 130, GREEN, tail=380)
    bubble(s, 1150, 70, 300, 130, RED, tail=1220)
    for x, size, hair in ((170, 300, CHESTNUT), (340, 320, GREY), (510, 300, INK)):
        person(s, x, 600, size, GREEN, hair=hair, long_hair=hair == CHESTNUT)
    for x, size, hair in ((1090, 300, INK), (1260, 320, CHESTNUT), (1430, 300, GREY)):
        person(s, x, 600, size, RED, hair=hair, long_hair=hair == CHESTNUT)
    plant(s, 800, 600, 250)
    s.box(60, 590, 1480, 60, CLAY, 18)
    s.box(60, 632, 1480, 18, "#9C7254", 9)
    for x in (190, 1340):
        s.box(x, 650, 70, 250, "#9C7254")
    for x in (250, 420, 1000, 1180):
        s.shape([(x, 600), (x + 120, 600), (x + 142, 628), (x - 14, 628)], WHITE)
    return s


def opinion_route() -> Sheet:
    """A draft order on its way: 7 days to answer, 3 to talk, 10 before the decision."""
    s = Sheet()
    s.box(0, 560, WIDTH, 340, SAND)
    wave = [(x, 560 + 34 * math.sin((x - 100) / 220)) for x in range(150, 1451, 10)]
    s.path(wave, WHITE, 34)
    for x, y in wave[4::8]:
        s.disc(x, y, 7, MOSS)
    paper(s, 110, 250, 200, 258, lines=5)
    for x, days, tint in ((520, 7, GREEN), (830, 3, MOSS), (1140, 10, RED)):
        s.path([(x, 400), (x, 560)], INK, 10)
        s.disc(x, 310, 118, tint)
        s.disc(x, 310, 94, PAPER)
        s.numeral(x, 310, days, 110, tint)
        s.oval(x, 566, 40, 16, INK)
    paper(s, 1290, 250, 200, 258, lines=5, mark=RED)
    person(s, 210, 830, 200, GREEN, hair=CHESTNUT, long_hair=True)
    person(s, 790, 840, 200, GREEN, hair=CHESTNUT, long_hair=True)
    person(s, 905, 840, 200, RED, hair=GREY)
    person(s, 1400, 830, 200, RED, hair=GREY)
    return s


def labour_safety_round() -> Sheet:
    """A representative with a checklist in a workroom with a warning sign and an extinguisher."""
    s = Sheet(MINT)
    s.box(0, 690, WIDTH, 210, SAND)
    s.box(90, 110, 420, 330, WHITE, 8)
    s.box(106, 126, 186, 298, "#DCEAF0")
    s.box(308, 126, 186, 298, "#DCEAF0")
    s.shape([(800, 110), (960, 390), (640, 390)], RED)
    s.shape([(800, 165), (911, 360), (689, 360)], WHITE)
    s.box(788, 220, 24, 80, INK, 10)
    s.disc(800, 330, 15, INK)
    s.box(1404, 330, 92, 250, RED, 40)
    s.box(1428, 288, 44, 50, INK, 8)
    s.path([(1450, 296), (1380, 300), (1356, 420)], INK, 12)
    s.box(1404, 420, 92, 60, WHITE)
    s.box(120, 560, 470, 30, CLAY, 8)
    s.box(150, 590, 26, 190, CLAY)
    s.box(534, 590, 26, 190, CLAY)
    s.box(230, 420, 210, 126, INK, 12)
    s.box(242, 432, 186, 102, MOSS, 4)
    s.box(320, 546, 30, 16, INK)
    person(s, 1080, 900, 470, GREEN, hair=CHESTNUT, long_hair=True)
    s.box(800, 640, 180, 236, CLAY, 12)
    s.box(816, 664, 148, 196, WHITE, 4)
    s.box(855, 628, 70, 30, INK, 8)
    for n, tint in enumerate((GREEN, GREEN, RED)):
        s.path([(832, 704 + n * 54), (844, 716 + n * 54), (864, 690 + n * 54)], tint, 8)
        s.box(880, 698 + n * 54, 68, 10, MINT, 5)
    return s


def leave_calendar() -> Sheet:
    """A month with a leave of fourteen days and the day of its notice, two weeks before."""
    s = Sheet()
    s.oval(1400, 980, 620, 260, MINT)
    s.oval(1180, 1010, 520, 220, MOSS)
    s.disc(1360, 250, 130, RED)
    for n in range(12):
        angle = n * math.pi / 6
        cos, sin = math.cos(angle), math.sin(angle)
        s.path([(1360 + 160 * cos, 250 + 160 * sin), (1360 + 200 * cos, 250 + 200 * sin)], RED, 12)
    s.box(122, 102, 880, 720, SAND, 24)
    s.box(110, 90, 880, 720, WHITE, 24)
    s.box(110, 90, 880, 130, GREEN, 24)
    s.box(110, 160, 880, 60, GREEN)
    for x in (290, 550, 810):
        s.box(x - 12, 54, 24, 90, INK, 12)
    for day in range(1, 32):
        column, row = day % 7, day // 7
        x, y = 190 + column * 120, 282 + row * 108
        if 15 <= day <= 28:
            s.box(x - 52, y - 44, 104, 88, GREEN, 16)
        elif day == 1:
            s.disc(x, y, 48, RED)
        s.numeral(x, y, day, 44, PAPER if day == 1 or 15 <= day <= 28 else INK)
    person(s, 1260, 900, 260, GREEN)
    person(s, 1420, 900, 230, RED, hair=CHESTNUT, long_hair=True)
    return s


def study_circle() -> Sheet:
    """A circle of eight seen from above, round a table with an open book."""
    s = Sheet()
    s.disc(800, 450, 425, SAND)
    for n in range(8):
        angle = n * math.pi / 4 + math.pi / 8
        cos, sin = math.cos(angle), math.sin(angle)
        x, y = 800 + 330 * cos, 450 + 330 * sin
        coat = RED if n == 5 else (GREEN, MOSS)[n % 2]
        s.path([(x - 62 * sin, y + 62 * cos), (x + 62 * sin, y - 62 * cos)], coat, 84)
        s.disc(x - 6 * cos, y - 6 * sin, 50, (INK, CHESTNUT, INK, GREY)[n % 4])
        s.disc(x - 22 * cos, y - 22 * sin, 38, SKIN)
    s.disc(800, 450, 232, WHITE)
    s.disc(800, 450, 214, MINT)
    s.box(680, 370, 116, 160, WHITE, 8)
    s.box(804, 370, 116, 160, WHITE, 8)
    s.box(792, 366, 16, 168, GREEN, 6)
    for n in range(5):
        s.box(698, 394 + n * 26, 80, 9, MOSS, 4)
        s.box(822, 394 + n * 26, 80, 9, MOSS, 4)
        x, y = 800 + 168 * math.cos(n * math.tau / 5 + 0.4), 450 + 168 * math.sin(n * math.tau / 5 + 0.4)
        s.disc(x, y, 20, WHITE)
        s.disc(x, y, 13, CLAY)
    return s


def first_year_mentor() -> Sheet:
    """A young teacher and a mentor at the blackboard."""
    s = Sheet()
    s.box(0, 740, WIDTH, 160, SAND)
    s.box(180, 80, 1000, 500, CLAY, 16)
    s.box(204, 104, 952, 452, GREEN, 6)
    s.path([(300, 470), (300, 170)], MINT, 8)
    s.path([(300, 470), (700, 470)], MINT, 8)
    s.path([(300 + 4 * n, 470 - 0.028 * n * n) for n in range(0, 98, 4)], "#F0B7A6", 10)
    for n in range(4):
        s.box(780, 180 + n * 62, 290 - 50 * (n % 2), 12, MOSS, 6)
    s.box(180, 580, 1000, 20, "#9C7254", 6)
    person(s, 640, 900, 440, RED, hair=CHESTNUT, long_hair=True)
    person(s, 1010, 900, 470, INK, hair=GREY)
    s.box(1220, 700, 330, 26, CLAY, 8)
    s.box(1250, 726, 26, 174, CLAY)
    s.box(1494, 726, 26, 174, CLAY)
    for n, tint in enumerate((RED, WHITE, MOSS)):
        s.box(1262 + n * 8, 672 - n * 30, 150, 28, tint, 5)
    plant(s, 1482, 700, 170)
    return s


def union_tree() -> Sheet:
    """One centre, three territories and twelve primary organisations, drawn as a living tree."""
    s = Sheet()
    s.oval(800, 880, 900, 120, MINT)
    for x, y, r in ((330, 300, 260), (800, 230, 280), (1270, 300, 260)):
        s.disc(x, y, r, MINT)
    s.shape([(752, 850), (848, 850), (824, 560), (776, 560)], CLAY)
    for x, y in ((330, 410), (800, 370), (1270, 410)):
        s.path([(800, 620), (x * 0.5 + 400, 540), (x, y)], CLAY, 26)
        for n in range(4):
            angle = math.radians(203 + n * 44.7)
            tip = (x + 180 * math.cos(angle), y + 205 * math.sin(angle))
            s.path([(x, y), tip], CLAY, 12)
            s.disc(*tip, 44, WHITE)
            s.disc(*tip, 36, MOSS)
        s.disc(x, y, 66, WHITE)
        s.disc(x, y, 56, GREEN)
    s.disc(800, 640, 92, WHITE)
    s.disc(800, 640, 80, RED)
    s.disc(800, 618, 25, PAPER)
    s.box(760, 648, 80, 44, PAPER, 22)
    person(s, 480, 860, 190, GREEN)
    person(s, 1130, 860, 190, RED, hair=CHESTNUT, long_hair=True)
    return s


def safe_porch() -> Sheet:
    """An entrance with a rail, marked steps and a lamp."""
    s = Sheet("#DCE6E4")
    s.box(340, 60, 1260, 840, PAPER)
    s.shape([(300, 70), (1600, 70), (1600, 30), (360, 30)], GREEN)
    s.box(860, 190, 300, 430, GREEN, 8)
    s.box(884, 214, 252, 250, "#BFD6D2", 6)
    s.disc(1120, 520, 14, SAND)
    s.shape([(780, 150), (1240, 150), (1200, 110), (820, 110)], RED)
    s.disc(1010, 172, 62, "#FBF0C9")
    s.disc(1010, 172, 30, "#F2CF6B")
    for x in (440, 1330):
        s.box(x, 220, 180, 220, "#BFD6D2", 8)
        s.box(x + 84, 220, 12, 220, WHITE)
    for n in range(4):
        y, left = 620 + n * 70, 760 - n * 70
        s.box(left, y, 2 * (1010 - left), 70, ("#CFC6B4", "#C4BAA6")[n % 2])
        s.box(left, y, 2 * (1010 - left), 16, RED)
    for sign in (-1, 1):
        s.path([(1010 + sign * 250, 470), (1010 + sign * 470, 690)], INK, 16)
        for n in range(4):
            x = 1010 + sign * (254 + n * 70)
            s.path([(x, 474 + n * 70), (x, 640 + n * 70)], INK, 10)
    person(s, 260, 900, 260, GREEN)
    person(s, 400, 900, 190, RED, hair=CHESTNUT)
    return s


def members_growth() -> Sheet:
    """Sixty-three people in rows of nine: forty-one as before, twenty-two new."""
    s = Sheet()
    for n in range(63):
        column, row = n % 9, n // 9
        x, y = 200 + column * 150, 146 + row * 116
        coat = RED if n >= 41 else GREEN
        s.box(x - 40, y - 38, 80, 58, coat, 30)
        s.box(x - 40, y - 10, 80, 30, coat)
        s.disc(x, y - 56, 29, (INK, CHESTNUT, INK, GREY, CHESTNUT)[n * 3 % 5])
        s.disc(x, y - 50, 23, SKIN)
    return s


SCENES: tuple[Callable[[], Sheet], ...] = (
    bargaining_ladder,
    negotiating_table,
    opinion_route,
    labour_safety_round,
    leave_calendar,
    study_circle,
    first_year_mentor,
    union_tree,
    safe_porch,
    members_growth,
)


def draw_all(folder: Path) -> list[Path]:
    """Draw every scene into `folder` (made if absent); the files carry the scenes' names with hyphens."""
    folder.mkdir(parents=True, exist_ok=True)
    drawn = {folder / f"{scene.__name__.replace('_', '-')}.png": scene for scene in SCENES}
    for target, scene in drawn.items():
        scene().save(target)
    return list(drawn)


if __name__ == "__main__":
    draw_all(Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).parent / "images")
