//! A plain client of a sandbox.

use clickhouse_cloud_sandbox::{Builder, Key, Sandbox};
use reqwest::{Client, Method, Response};
use serde_json::{json, Value};

/// A sandbox and a client that logs in.
pub struct Api {
    pub sandbox: Sandbox,
    pub client: Client,
    pub key: Key,
}

impl Api {
    pub async fn start(builder: Builder) -> Self {
        let sandbox = builder.start().await.expect("a sandbox");
        let key = sandbox.key().clone();
        Self { sandbox, client: Client::builder().no_proxy().build().expect("a client"), key }
    }

    pub async fn usual() -> Self {
        Self::start(Sandbox::builder()).await
    }

    pub async fn fetch(&self, method: Method, path: &str, body: Option<&Value>) -> reqwest::Result<Response> {
        let url = format!("{}{path}", self.sandbox.base_url());
        let mut request = self.client.request(method, url).basic_auth(self.key.id(), Some(self.key.secret()));
        if let Some(body) = body {
            request = request.json(body);
        }
        request.send().await
    }

    /// Sends a request, and returns the status and the JSON of the response.
    pub async fn send(&self, method: Method, path: &str, body: Option<&Value>) -> (u16, Value) {
        let response = self.fetch(method, path, body).await.expect("a response");
        (response.status().as_u16(), response.json().await.expect("JSON"))
    }

    pub async fn get(&self, path: &str) -> (u16, Value) {
        self.send(Method::GET, path, None).await
    }

    /// Returns the result of a request, which has to succeed.
    pub async fn result(&self, method: Method, path: &str, body: Option<&Value>) -> Value {
        let (status, response) = self.send(method, path, body).await;
        assert!((200..300).contains(&status), "{path}: {response}");
        response["result"].clone()
    }

    /// The path of the first organization.
    pub async fn organization(&self) -> String {
        let organizations = self.result(Method::GET, "/v1/organizations", None).await;
        format!("/v1/organizations/{}", organizations[0]["id"].as_str().expect("an id"))
    }

    /// The path of a service that is made now.
    pub async fn service(&self) -> String {
        let organization = self.organization().await;
        let made = self.result(Method::POST, &format!("{organization}/services"), Some(&service())).await;
        format!("{organization}/services/{}", made["service"]["id"].as_str().expect("an id"))
    }
}

/// The body that makes a service.
pub fn service() -> Value {
    json!({"name": "events", "provider": "aws", "region": "eu-west-1", "ipAccessList": [{"source": "10.0.0.0/8"}]})
}
