from pathlib import Path

import pytest

from dashboard import config


@pytest.fixture(autouse=True)
def unset(monkeypatch):
    for name in ("BASE_PATH", "DATA_DIR", "HOST", "PORT", "PUBLIC_URL", "REDIS_URL", "WORKERS", "WORK_DIR"):
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


@pytest.mark.parametrize("workers", ["0", "257", "many", "-1", "0003000", "1" * 5000])
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


@pytest.mark.parametrize("url", ["nonsense", "http://127.0.0.1", "redis://", "redis://127.0.0.1:x/0", "redis://[::1"])
def test_what_is_no_redis_is_told_in_one_line_without_its_password(monkeypatch, url):
    monkeypatch.setenv("REDIS_URL", url)
    with pytest.raises(config.SettingsError) as told:
        config.background_settings()
    assert str(told.value) == "REDIS_URL must be the address of a Redis, such as redis://127.0.0.1:6379/0."


def test_a_redis_without_celery_is_told_in_one_line(monkeypatch):
    monkeypatch.setenv("REDIS_URL", "redis://127.0.0.1")
    monkeypatch.setattr(config, "find_spec", lambda name: None if name == "celery" else name)
    with pytest.raises(config.SettingsError, match="REDIS_URL needs Celery and its way to Redis"):
        config.background_settings()


@pytest.mark.parametrize(
    "url",
    [
        *("javascript:alert(1)", "example.org", "ftp://example.org", "https://", "https://a b", 'https://x"y'),
        *("https://user:word@example.org", "https://example.org?a=1", "https://example.org#a", "https://example.org/a"),
        *("https://example.org:99999", "https://example.org:0", "https://[::1", "https://example.org/mig/mig"),
    ],
)
def test_a_public_address_that_begins_no_link_is_told_in_one_line(monkeypatch, url):
    monkeypatch.setenv("BASE_PATH", "/mig")
    monkeypatch.setenv("PUBLIC_URL", url)
    with pytest.raises(config.SettingsError) as told:
        config.settings()
    assert (
        str(told.value) == "PUBLIC_URL must be an address such as https://example.org; its path is said by BASE_PATH."
    )


@pytest.mark.parametrize("url", ["http://10.0.0.1:8050/", "https://[2001:db8::1]:8443", "https://example.org/mig"])
def test_a_public_address_may_have_a_number_a_port_and_the_base_path(monkeypatch, url):
    monkeypatch.setenv("BASE_PATH", "/mig")
    monkeypatch.setenv("PUBLIC_URL", url)
    assert config.settings().public_url == url.rstrip("/").removesuffix("/mig") + "/mig"


@pytest.mark.parametrize("host", ["a b", "http://here", "x/y", '"'])
def test_a_host_that_cannot_be_is_told_in_one_line(monkeypatch, host):
    monkeypatch.setenv("HOST", host)
    with pytest.raises(config.SettingsError, match="HOST must be a name or number of this machine, such as"):
        config.settings()


@pytest.mark.parametrize(
    ("name", "text"), [("ORDERS", "0"), ("ORDERS_WAITING", "many"), ("ORDER_SECONDS", "0"), ("ORDER_MEMORY", "100")]
)
def test_a_bound_of_heavy_work_that_cannot_be_is_named(name, text, monkeypatch):
    monkeypatch.setenv(name, text)
    with pytest.raises(config.SettingsError, match=f"^{name} must be a number from "):
        config.background_settings()


def test_a_number_that_is_longer_than_any_of_its_range_is_not_cut(monkeypatch):
    monkeypatch.setenv("CACHE_MB", "1000001")
    with pytest.raises(config.SettingsError, match="CACHE_MB must be a number from 1 to 100000, not '1000001'"):
        config.settings()
