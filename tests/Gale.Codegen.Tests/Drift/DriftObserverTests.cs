using Gale.Codegen.Tests.Harness;

namespace Gale.Codegen.Tests.Drift;

/// <summary>At run time an observer is told what an answer is other in than the document says: where, each thing once, and no value.</summary>
public class DriftObserverTests
{
    private const string Schemas =
        """
        Pet:
          type: object
          required: [name]
          properties:
            name: {type: string}
            mood: {$ref: '#/components/schemas/Mood'}
            moods: {type: array, items: {$ref: '#/components/schemas/Mood'}}
            by_day: {type: object, additionalProperties: {$ref: '#/components/schemas/Mood'}}
            owner: {$ref: '#/components/schemas/Owner'}
            friends: {type: array, items: {$ref: '#/components/schemas/Pet'}}
            home: {oneOf: [{$ref: '#/components/schemas/House'}, {$ref: '#/components/schemas/Tent'}]}
            notes: {type: object, properties: {first: {type: string}}, additionalProperties: true}
            weight: {type: number, format: float}
        Mood: {type: string, enum: [asleep, awake]}
        Owner: {type: object, required: [id], properties: {id: {type: integer}}}
        House: {type: object, required: [rooms], properties: {rooms: {type: integer}}}
        Tent: {type: object, required: [color], properties: {color: {type: string, enum: [red]}}}
        Problem: {type: object, required: [code], properties: {code: {type: string, enum: [lost]}}}
        """;

    [Theory]
    [InlineData("""{"name":"a","mood":"cross"}""", "UnknownValue /mood")]
    [InlineData("""{"name":"a","moods":["asleep","cross","sad"]}""", "UnknownValue /moods/1|UnknownValue /moods/2")]
    [InlineData("""{"name":"a","moods":["cross","cross"]}""", "UnknownValue /moods/0")]
    [InlineData("""{"name":"a","by_day":{"mo/nday":"cross"}}""", "UnknownValue /by_day/mo~1nday")]
    [InlineData("""{"name":"a","age":3}""", "UnknownMember /age")]
    [InlineData("""{"name":"a","friends":[{"name":"b"},{"name":"c","age":3},{"name":"d","age":4}]}""", "UnknownMember /friends/1/age")]
    [InlineData("""{"name":"a","owner":null}""", "NullValue /owner")]
    [InlineData("""{"mood":"awake"}""", "MissingMember ")]
    [InlineData("""{"name":"a","owner":{}}""", "MissingMember /owner")]
    [InlineData("""{"name":null}""", "NullValue /name")]
    [InlineData("""{"name":"a","home":{"rooms":3}}""", "")]
    [InlineData("""{"name":"a","home":{"color":"red","size":3}}""", "UnknownMember /home/size")]
    [InlineData("""{"name":"a","home":{"rooms":3,"doors":2}}""", "UnknownMember /home/doors")]
    [InlineData("""{"name":"a","home":{"color":"blue"}}""", "UnknownValue /home")]
    [InlineData("""{"name":"a","home":{"wheels":4}}""", "UnknownValue /home")]
    [InlineData("""{"name":"a","notes":{"first":"x","second":"y"}}""", "")]
    [InlineData("""{"name":"a","weight":0.1234567890123}""", "")]
    [InlineData("""{"name":"a","mood":"awake","moods":["asleep"],"owner":{"id":1},"friends":[{"name":"b"}]}""", "")]
    public void Of_what_came_in_a_body(string body, string told) => Assert.Equal(told, Told(200, body));

    [Theory]
    [InlineData(200, "application/json", """{"name":"a"}""", "")]
    [InlineData(202, "application/json", """{"name":"a"}""", "UndocumentedStatus ")]
    [InlineData(418, "application/json", """{}""", "UndocumentedStatus ")]
    [InlineData(200, "text/html", "<html>", "UndocumentedMediaType ")]
    [InlineData(404, "application/json", """{"code":"lost"}""", "")]
    [InlineData(404, "application/json", """{"code":"stolen","since":1}""", "UnknownValue /code|UnknownMember /since")]
    public void Of_the_answer_as_a_whole(int status, string mediaType, string body, string told) => Assert.Equal(told, Told(status, body, mediaType));

    [Fact]
    public void Each_thing_is_told_once_in_a_process_and_another_value_is_another_thing() => Assert.Equal(
        "UnknownValue /mood|UnknownValue /mood",
        Told(200, """{"name":"a","mood":"cross"}""", calls: string.Join(", ", Quoted("""{"name":"a","mood":"cross"}"""), Quoted("""{"name":"b","mood":"cross"}"""), Quoted("""{"name":"b","mood":"sad"}"""))));

    [Fact]
    public void A_value_is_told_where_the_observer_may_see_it() => Assert.Equal(
        "UnknownValue /mood \"cross\"|UnknownValue /moods/0",
        Told(200, """{"name":"a","mood":"cross","moods":["sad"]}""", sees: "/mood"));

    [Fact]
    public void What_an_observer_throws_does_not_reach_the_call() => Assert.Equal("", Told(200, """{"name":"a","age":1}""", sees: "throw"));

    [Fact]
    public void A_recorder_writes_the_body_under_the_name_of_a_recording()
    {
        var folder = Directory.CreateTempSubdirectory().FullName;
        try
        {
            Told(200, """{"name":"a","mood":"cross"}""", recorder: folder);

            var file = Assert.Single(Directory.GetFiles(folder));
            Assert.Matches(@"^listPets\.200\.UnknownValue-[0-9A-F]{8}\.json$", Path.GetFileName(file));
            Assert.Equal("""{"name":"a","mood":"cross"}""", File.ReadAllText(file));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>What is told of the answers to calls; the client is called anew each time, for a process is told once.</summary>
    private static string Told(int status, string body, string mediaType = "application/json", string? calls = null, string sees = "", string? recorder = null)
    {
        var project = Snippet.Operation(
            """
            responses:
              '200': {description: OK, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}
              '404': {description: none, content: {application/json: {schema: {$ref: '#/components/schemas/Problem'}}}}
            """,
            Schemas);
        var name = "C" + Guid.NewGuid().ToString("N");
        project = project with { Specs = [project.Specs[0] with { ClientName = name + "Client" }] };
        var observer = recorder is null ? $"new Watching(told, {Quoted(sees)})" : $"new ApiDriftRecorder({Quoted(recorder)})";
        var run = (project with { Code = CodeFor(name, status, mediaType, calls ?? Quoted(body), observer) }).Run();
        Assert.Empty(run.Diagnostics);
        return (string)run.Compile().Run()!;
    }

    private static string Quoted(string text) => $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";

    private static string CodeFor(string name, int status, string mediaType, string bodies, string observer) => $$"""
        using System.Collections.Generic;
        using System.Net;
        using System.Net.Http;
        using System.Text;
        using System.Threading;
        using System.Threading.Tasks;
        using Gale.Codegen.Runtime;
        using Shop.PetsApi;

        public static class Program
        {
            public static string Run()
            {
                var told = new List<string>();
                foreach (var body in new string[] { {{bodies}} })
                {
                    var client = new {{name}}Client(new HttpClient(new Network(body)), new() { BaseAddress = new("http://localhost"), DriftObserver = {{observer}} });
                    try
                    {
                        client.Pets.ListPetsAsync().GetAwaiter().GetResult();
                    }
                    catch (ApiException)
                    {
                    }
                }

                return string.Join("|", told);
            }

            private sealed class Watching(List<string> told, string sees) : IApiDriftObserver
            {
                public void OnDrift(ApiDrift drift)
                {
                    if (sees == "throw")
                    {
                        throw new System.InvalidOperationException();
                    }

                    told.Add($"{drift.Kind} {drift.Pointer}{(drift.Value is null ? "" : " " + drift.Value)}");
                }

                public bool MaySee(string operation, string pointer) => pointer == sees;
            }

            private sealed class Network(string body) : HttpMessageHandler
            {
                protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
                    Task.FromResult(new HttpResponseMessage((HttpStatusCode){{status}}) { Content = new StringContent(body, Encoding.UTF8, "{{mediaType}}") });
            }
        }
        """;
}
