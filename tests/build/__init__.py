"""What builds the package: `configure`, `Makevars.win`, `.ci/setup`."""
