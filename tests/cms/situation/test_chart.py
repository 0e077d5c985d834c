"""Points of a chart."""

from cms.situation.chart import HEIGHT, MARGIN, WIDTH, Dot, dots


def test_the_lowest_is_at_the_bottom_and_the_highest_at_the_top():
    assert dots([("2024", 10.0), ("2025", 30.0), ("2026", 20.0)]) == [
        Dot(MARGIN, HEIGHT - MARGIN, "2024", 10.0),
        Dot(WIDTH / 2, MARGIN, "2025", 30.0),
        Dot(WIDTH - MARGIN, HEIGHT / 2, "2026", 20.0),
    ]


def test_a_level_line_stands_in_the_middle_and_nothing_is_nothing():
    assert [dot.y for dot in dots([("2025", 5.0), ("2026", 5.0)])] == [HEIGHT / 2, HEIGHT / 2]
    assert dots([]) == []
