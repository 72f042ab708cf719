"""Tests: units of the generator, the stub backend, and the package end to end."""
