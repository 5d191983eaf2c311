//! Settings from the environment. It is one test, because all tests of a program share their environment.

#[path = "../src/tests/server.rs"]
mod server;

use clickhouse_cloud::{Client, Method};
use serde_json::Value;
use server::{result, Server};

#[tokio::test]
async fn credentials_server_and_proxy_come_from_the_environment() {
    let (proxy, near) = (Server::script(vec![result("1")]).await, Server::script(vec![result("2")]).await);
    for name in ["NO_PROXY", "no_proxy", "CLICKHOUSE_CLOUD_API_KEY", "CLICKHOUSE_CLOUD_API_SECRET"] {
        std::env::remove_var(name);
    }
    assert!(Client::from_env().unwrap_err().to_string().contains("CLICKHOUSE_CLOUD_API_KEY"));
    std::env::set_var("CLICKHOUSE_TOKEN_KEY", "id");
    std::env::set_var("CLICKHOUSE_TOKEN_SECRET", "new");
    std::env::set_var("http_proxy", &proxy.url);
    std::env::set_var("CLICKHOUSE_CLOUD_API_URL", &near.url);

    // Values that are not UTF-8 are not ignored.
    #[cfg(unix)]
    for (name, value) in [
        ("CLICKHOUSE_CLOUD_API_URL", &*near.url),
        ("CLICKHOUSE_TOKEN_SECRET", "new"),
        #[cfg(feature = "sql")]
        ("CLICKHOUSE_CLOUD_QUERY_HOST", " \n"),
    ] {
        let odd = std::os::unix::ffi::OsStringExt::from_vec(b"hunter2\xff".to_vec());
        std::env::set_var::<_, std::ffi::OsString>(name, odd);
        let error = Client::from_env().unwrap_err().to_string();
        assert!(error.contains(&format!("{name} is not UTF-8")) && !error.contains("hunter2"), "{error}");
        std::env::set_var(name, format!(" {value}\n"));
    }

    // Requests to this machine do not use the proxy, which would see the credentials.
    let cloud = Client::from_env().unwrap();
    assert_eq!(cloud.request(Method::GET, "/v1/near").send::<Value>().await.unwrap(), 2);
    assert_eq!(near.seen()[0].header("authorization"), Some("Basic aWQ6bmV3"));
    assert_eq!(proxy.count(), 0);

    #[cfg(feature = "sql")]
    {
        let rows = server::response(200, "[\"1\"]\n[\"UInt8\"]\n[7]\n");
        let queries = Server::script(vec![rows]).await;
        std::env::set_var("CLICKHOUSE_CLOUD_QUERY_HOST", &queries.url);
        let cloud = Client::from_env().unwrap();
        assert_eq!(cloud.sql("11111111-2222-4333-8444-555555555555", "SELECT 7").fetch_one::<u8>().await.unwrap(), 7);
        assert_eq!((queries.count(), near.count()), (1, 1));
    }

    let far = Client::builder().with_key("id", "new").with_base_url("http://api.example.com").allow_plain_http();
    let received = far.build().unwrap().request(Method::GET, "/v1/far").send::<Value>().await.unwrap();
    assert_eq!((received, &*proxy.seen()[0].path), (Value::from(1), "http://api.example.com/v1/far"));
}
