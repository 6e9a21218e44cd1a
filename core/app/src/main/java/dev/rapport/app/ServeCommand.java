package dev.rapport.app;

import ch.qos.logback.classic.Level;
import com.google.gson.JsonObject;
import dev.rapport.app.api.Api;
import dev.rapport.app.config.AccessConfig;
import dev.rapport.app.config.AccessConfig.KeyStore;
import dev.rapport.app.config.RapportConfig;
import dev.rapport.app.config.ServeConfig;
import dev.rapport.app.serve.ConfigWatch;
import dev.rapport.app.serve.Health;
import dev.rapport.app.serve.Mistakes;
import dev.rapport.app.serve.Node;
import dev.rapport.app.serve.Routes;
import dev.rapport.app.serve.Serving;
import dev.rapport.app.serve.access.Access;
import dev.rapport.app.serve.hook.Hooks;
import dev.rapport.app.serve.metric.Metrics;
import dev.rapport.app.serve.metric.Readiness;
import dev.rapport.app.serve.metric.RequestIds;
import dev.rapport.app.web.Web;
import io.javalin.util.JavalinBindException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;

/** {@code serve}: a server that stays. */
@Command(
    name = "serve",
    header = "Stay, and answer at http://127.0.0.1:8080/.",
    description = {
      "Reads every host at its pace (serve.every), follows the webhooks that hosts send to",
      "/hooks/jira/HOST and /hooks/servicenow/HOST, and writes what write.approve allows:",
      "with `first` nothing before somebody agreed, on the page or with `rapport apply`.",
      "Several nodes may share one PostgreSQL. Takes a changed configuration up; stays until",
      "interrupted, and then ends behind the page in hand."
    },
    footer = {"Example:", "  rapport serve"})
final class ServeCommand implements Callable<Integer> {
  private final RapportCommand rapport;

  ServeCommand(RapportCommand rapport) {
    this.rapport = rapport;
  }

  /** What a server answers, in the order in which its parts get to see a request. */
  private static List<Routes> parts(Serving serving) {
    List<Routes> parts =
        new ArrayList<>(List.of(new RequestIds(), new Mistakes(), new Hooks(serving)));
    parts.addAll(Access.parts(serving));
    parts.add(new Metrics(serving));
    Web web = new Web(serving);
    parts.addAll(List.of(new Health(), new Readiness(serving), web, new Api(serving, web)));
    return parts;
  }

  @Override
  public Integer call() {
    RapportConfig config = rapport.config();
    ServeConfig serve = config.serve();
    // Nobody watches a server work, so that its log has to say what it did.
    RapportApp.talk(rapport.isVerbose() ? Level.DEBUG : Level.INFO);
    ConfigWatch watch = new ConfigWatch(rapport.configFile(), rapport::config);
    Session session = Session.open(rapport);
    try (Node node = Node.start(session, Optional.of(watch), ServeCommand::parts)) {
      Thread atStop = new Thread(node::close, "rapport-stop");
      Runtime.getRuntime().addShutdownHook(atStop);
      announce(address(config, node.port()));
      stay();
    } catch (JavalinBindException e) {
      throw new JobFailed(
          "cannot listen on "
              + serve.bind()
              + ":"
              + serve.port()
              + ": somebody does already, or may not; choose another serve.port"
              + "; see .github/TROUBLESHOOTING.md#serve-port");
    }
    return ExitCode.DONE;
  }

  /** As a browser reaches it. */
  private static String address(RapportConfig config, int port) {
    AccessConfig access = config.access();
    if (access.address() != null) {
      return access.address().toString();
    }
    String scheme = access.tls() instanceof KeyStore ? "https" : "http";
    return scheme + "://" + config.serve().bind() + ":" + port + "/";
  }

  private void announce(String url) {
    JsonObject document = new JsonObject();
    document.addProperty("url", url);
    rapport.output().document(document);
    rapport.output().line("Ready  " + url);
    rapport.output().line("Stop   with Ctrl-C");
  }

  private static void stay() {
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException e) {
      // Being interrupted is how this command ends; the flag would disturb what is in hand.
    }
  }
}
