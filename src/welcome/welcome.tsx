import { openSurface } from "../surface/open-surface.tsx";
import { WelcomeApp } from "./WelcomeApp.tsx";

openSurface("#welcome", <WelcomeApp />, "welcomeTitle");
