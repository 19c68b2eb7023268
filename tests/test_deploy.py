"""What describes the dashboard in containers: sound by itself, and the parts fit one another."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import kubernetes_validate
import pytest
import yaml

from tests.nginx import described, written
from tests.support import ROOT

DEPLOY = ROOT / "deploy"
CLUSTER = DEPLOY / "kustomize"
KUBERNETES = "1.30"
TOOLS = Path(sys.executable).parent
LISTED = yaml.safe_load((CLUSTER / "kustomization.yaml").read_text(encoding="utf-8"))
COMPOSED = yaml.safe_load((DEPLOY / "compose.yaml").read_text(encoding="utf-8"))
PARTS = [part for name in LISTED["resources"] for part in yaml.safe_load_all((CLUSTER / name).read_text("utf-8"))]
CONTAINERS = [
    one for part in PARTS if part["kind"] == "Deployment" for one in part["spec"]["template"]["spec"]["containers"]
]
CONTAINERFILE = (ROOT / "Containerfile").read_text(encoding="utf-8")
ASKING = """
import app
from dashboard.views import CHARTED
from dashboard.views.slides.examples import examples

reader = app.server.test_client()
print(reader.get("/ready").status_code, reader.get("/").status_code, bool(examples(CHARTED)))
"""


def named(part):
    return f"{part['kind']}-{part['metadata']['name']}"


@pytest.mark.skipif(not (TOOLS / "hadolint").exists(), reason="hadolint is not built for this system")
def test_the_containers_description_is_sound():
    checked = subprocess.run([TOOLS / "hadolint", ROOT / "Containerfile"], capture_output=True, text=True)
    assert (checked.returncode, checked.stdout) == (0, "")


def test_what_is_composed_is_as_the_specification_says():
    words = [TOOLS / "check-jsonschema", "--builtin-schema", "vendor.compose-spec", DEPLOY / "compose.yaml"]
    checked = subprocess.run(words, capture_output=True, text=True)
    assert checked.returncode == 0, checked.stdout


@pytest.mark.parametrize("part", PARTS, ids=named)
def test_every_part_of_the_cluster_is_as_its_kind_says(part):
    assert kubernetes_validate.validate(part, KUBERNETES, strict=True)


def test_the_cluster_lists_every_part_that_lies_there():
    generated = [one.split("=")[-1] for each in LISTED["configMapGenerator"] for one in each.get("files", [])]
    there = {path.name for path in CLUSTER.iterdir()} - {"kustomization.yaml"}
    assert there == {*LISTED["resources"], *generated}


def test_containers_find_the_settings_and_services_that_are_there():
    made = {one["name"] for one in LISTED["configMapGenerator"]}
    asked = {one["configMapRef"]["name"] for each in CONTAINERS for one in each.get("envFrom", [])}
    assert asked <= made
    services = {part["metadata"]["name"] for part in PARTS if part["kind"] == "Service"}
    settings = {text for one in LISTED["configMapGenerator"] for text in one.get("literals", [])}
    assert "APPLICATION=server app:8050;" in settings
    assert {"redis", "app", "proxy"} == services


def test_redis_has_a_password_that_lies_in_no_file_and_is_reached_by_those_alone_who_need_it():
    given = {each["name"]: {one["name"]: one for one in each.get("env", [])} for each in CONTAINERS}
    secret = {"secretKeyRef": {"name": "redis", "key": "password"}}
    assert {name for name, one in given.items() if one} == {"redis", "app", "worker"}
    assert all(one["REDIS_PASSWORD"]["valueFrom"] == secret for one in given.values() if one)
    assert given["app"]["REDIS_URL"] == given["worker"]["REDIS_URL"]
    assert given["app"]["REDIS_URL"]["value"] == "redis://:$(REDIS_PASSWORD)@redis:6379/0"
    redis = next(each for each in CONTAINERS if each["name"] == "redis")
    assert redis["args"][-2:] == ["--requirepass", "$(REDIS_PASSWORD)"]
    (rule,) = next(part for part in PARTS if part["kind"] == "NetworkPolicy")["spec"]["ingress"]
    (others,) = rule["from"]
    assert others["podSelector"]["matchExpressions"][0]["values"] == ["app", "worker"]


@pytest.mark.parametrize("container", CONTAINERS, ids=lambda one: one["name"])
def test_containers_of_the_cluster_may_write_to_no_more_than_they_need(container):
    allowed = container["securityContext"]
    assert allowed["readOnlyRootFilesystem"]
    assert not allowed["allowPrivilegeEscalation"]
    assert allowed["capabilities"]["drop"] == ["ALL"]


@pytest.mark.parametrize("name", sorted(COMPOSED["services"]))
def test_composed_containers_may_write_to_no_more_than_they_need(name):
    service = COMPOSED["services"][name]
    assert service["read_only"]
    assert service["cap_drop"] == ["ALL"]


def test_the_container_has_a_user_of_its_own():
    assert re.findall(r"^USER (.+)$", CONTAINERFILE, re.M) == ["10001"]


def test_what_the_container_holds_is_enough_for_the_program(tmp_path):
    copied = {one for line in re.findall(r"^COPY (?!--from)(.+) \S+$", CONTAINERFILE, re.M) for one in line.split()}
    left = (ROOT / ".dockerignore").read_text(encoding="utf-8").splitlines()
    assert {f"!{one}" for one in copied if not one.startswith("requirements")} <= set(left)
    for one in copied:
        (tmp_path / one).parent.mkdir(parents=True, exist_ok=True)
        (shutil.copytree if (ROOT / one).is_dir() else shutil.copy)(ROOT / one, tmp_path / one)
    environment = os.environ | {"WORK_DIR": str(tmp_path / "work"), "DATA_DIR": "", "PYTHONPATH": ""}
    words = [sys.executable, "-c", ASKING]
    asked = subprocess.run(words, cwd=tmp_path, env=environment, capture_output=True, text=True)
    assert asked.stdout.split() == ["200", "200", "True"], asked.stderr


def test_the_program_has_a_folder_of_its_own_below_the_one_that_is_mounted():
    # A folder that a cluster mounts belongs to somebody else, and the program uses none that others may write to.
    (folder,) = re.findall(r"WORK_DIR=(\S+)", CONTAINERFILE)
    mounted = [place["mountPath"] for one in CONTAINERS for place in one.get("volumeMounts", [])]
    assert str(Path(folder).parent) in mounted


@pytest.mark.parametrize("base", ["", "/mig"])
@pytest.mark.skipif(shutil.which("nginx") is None, reason="nginx cannot be had here")
def test_the_proxy_reads_its_description(base, tmp_path):
    inner = described(APPLICATION="server 127.0.0.1:9;", LISTEN="127.0.0.1:8", BASE_PATH=base, CACHE=str(tmp_path))
    words = [*written(tmp_path, inner), "-t", "-q"]
    checked = subprocess.run(words, capture_output=True, text=True)
    assert checked.returncode == 0, checked.stderr
