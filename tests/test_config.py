from pathlib import Path

import pytest

from dashboard import config


@pytest.fixture(autouse=True)
def unset(monkeypatch):
    for name in ("DATA_DIR", "HOST", "PORT", "REDIS_URL", "WORKERS", "WORK_DIR"):
        monkeypatch.delenv(name, raising=False)
    config.settings.cache_clear()
    yield
    config.settings.cache_clear()


def test_defaults_are_the_bundled_data_and_this_machine_only():
    assert config.settings() == config.Settings(
        data_dir=Path(config.__file__).parents[1] / "data", host="127.0.0.1", port=8050
    )


def test_environment_overrides_each_default(monkeypatch, tmp_path):
    monkeypatch.setenv("DATA_DIR", str(tmp_path))
    monkeypatch.setenv("HOST", "0.0.0.0")
    monkeypatch.setenv("PORT", "80")
    assert config.settings() == config.Settings(data_dir=tmp_path, host="0.0.0.0", port=80)


def test_empty_variables_count_as_not_set(monkeypatch):
    for name in ("DATA_DIR", "HOST", "PORT"):
        monkeypatch.setenv(name, " ")
    assert config.settings() == config.Settings()


@pytest.mark.parametrize("port", ["http", "0", "65536", "-1", "80.5", "1" * 5000, "٨٠"])
def test_a_port_that_is_not_one_is_told_in_one_line(monkeypatch, port):
    monkeypatch.setenv("PORT", port)
    with pytest.raises(config.SettingsError) as told:
        config.settings()
    assert str(told.value) == f"PORT must be a number from 1 to 65535, not {port!r}."


def test_every_core_has_a_process_unless_workers_says_otherwise(monkeypatch):
    assert config.settings().workers == config.cores() >= 1
    monkeypatch.setenv("WORKERS", "3")
    config.settings.cache_clear()
    assert config.settings().workers == 3


@pytest.mark.parametrize("workers", ["0", "257", "many", "-1"])
def test_a_number_of_workers_that_is_not_one_is_told_in_one_line(monkeypatch, workers):
    monkeypatch.setenv("WORKERS", workers)
    with pytest.raises(config.SettingsError, match="WORKERS must be a number from 1 to 256, not "):
        config.settings()


def test_windows_has_one_process(monkeypatch):
    monkeypatch.setattr(config.sys, "platform", "win32")
    assert config.cores() == 1


def test_settings_are_read_once(monkeypatch):
    first = config.settings()
    monkeypatch.setenv("PORT", "99")
    assert config.settings() is first


def test_background_work_is_done_here_unless_a_redis_is_named(monkeypatch, tmp_path):
    assert config.background_settings() == config.BackgroundSettings(redis_url="", work_dir=None)
    monkeypatch.setenv("REDIS_URL", "redis://127.0.0.1:6379/0 ")
    monkeypatch.setenv("WORK_DIR", str(tmp_path))
    assert config.background_settings() == config.BackgroundSettings(
        redis_url="redis://127.0.0.1:6379/0", work_dir=tmp_path
    )
