"""The course of somebody's pain, activities and practice as a chart."""
