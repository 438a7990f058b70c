"""Folds of pages by their site, so that no model is asked about a site that it has seen."""

import random


def by_site(pages, count, seed=3):
    """The number of the fold that each site is in."""
    sites = sorted({page.site for page in pages})
    random.Random(seed).shuffle(sites)
    return {site: place % count for place, site in enumerate(sites)}
