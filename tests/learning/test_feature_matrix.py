"""Rows of features are the same in whatever order the features come."""

from __future__ import annotations

import numpy as np

from learning.feature_matrix import FeatureMatrix

TOLD = [("sore", "back"), ("back", "stiff"), ("back", "sore", "stiff"), ("rare",)]


def test_feature_matrix_keeps_what_enough_messages_hold() -> None:
    assert FeatureMatrix(TOLD, 2).names == ["back", "sore", "stiff"]


def test_feature_matrix_weighs_by_the_number_of_known_features() -> None:
    rows = FeatureMatrix(TOLD, 2).rows(TOLD, lambda count: 1 / max(count, 1))
    assert np.allclose(rows.toarray()[2], [1 / 3, 1 / 3, 1 / 3])
    assert rows[3].nnz == 0


def test_feature_matrix_is_the_same_in_any_order() -> None:
    turned = [tuple(reversed(one)) for one in TOLD]
    one, other = (FeatureMatrix(told, 1).rows(told, lambda count: 1.0) for told in (TOLD, turned))
    assert (one.indices == other.indices).all()
    assert (one.data == other.data).all()
